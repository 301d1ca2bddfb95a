import { expect, it } from 'vitest';
import { EXAMPLES, PLAIN } from './examples.ts';
import { parseProse } from './parse.ts';

it.each(PLAIN)('%s is said to be text, and is', (typed) => {
  expect(parseProse(typed)).toEqual([{ is: 'paragraph', line: 0, children: [{ is: 'text', text: typed }] }]);
});

it('the examples show every kind of node that people may write', () => {
  const kinds = new Set(
    EXAMPLES.flatMap(({ typed }) => JSON.stringify(parseProse(typed)).match(/"is":"[a-z-]+"/g) ?? []),
  );
  for (const kind of ['paragraph', 'break', 'list', 'strong', 'struck', 'link', 'heading', 'quote', 'table'])
    expect(kinds).toContain(`"is":"${kind}"`);
});
