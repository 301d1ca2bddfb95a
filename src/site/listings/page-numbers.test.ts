import { describe, expect, it } from 'vitest';
import { numbersOf } from './page-numbers.ts';

describe('the numbers of the pages of a list', () => {
  it('are those around the present page, and always the first and the last', () => {
    expect(numbersOf(1, 3)).toEqual([1, 2, 3]);
    expect(numbersOf(8, 20)).toEqual([1, 6, 7, 8, 9, 10, 20]);
    expect(numbersOf(20, 20)).toEqual([1, 18, 19, 20]);
  });
});
