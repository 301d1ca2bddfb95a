import { expect, it } from 'vitest';
import { RULES } from '../../domain/rules/index.ts';
import { exampleOf } from './example.ts';

it('every rule has an example of what the check says', () => {
  for (const { id } of RULES)
    expect(exampleOf(id), id).toMatchObject({ message: expect.stringMatching(/./) });
});

it('what is no rule has none', () => {
  expect(exampleOf('no-such-rule')).toBeUndefined();
});
