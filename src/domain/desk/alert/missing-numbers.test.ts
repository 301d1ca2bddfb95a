import { describe, expect, it } from 'vitest';
import { missingNumbers } from './missing-numbers.ts';

describe('missing numbers', () => {
  it('are those between the smallest and the largest, in whatever order the list is', () => {
    expect(missingNumbers([9, 5, 7, 6])).toEqual([8]);
    expect(missingNumbers([3, 1])).toEqual([2]);
  });

  it('are none in a list without a gap, of one, or of none', () => {
    expect(missingNumbers([1, 2, 3])).toEqual([]);
    expect(missingNumbers([12])).toEqual([]);
    expect(missingNumbers([])).toEqual([]);
  });
});
