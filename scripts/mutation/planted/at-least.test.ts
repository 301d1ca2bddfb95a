import { describe, expect, it } from 'vitest';
import { atLeast } from './at-least.ts';

// The border is left out on purpose: `scripts/tests/mutation.process.test.ts` expects that `>` in place of `>=` survives.
describe('at least', () => {
  it('holds above the border', () => {
    expect(atLeast(2, 1)).toBe(true);
  });

  it('fails below the border', () => {
    expect(atLeast(1, 2)).toBe(false);
  });
});
