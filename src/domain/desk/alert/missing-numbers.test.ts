import { describe, expect, it } from 'vitest';
import { gapMark, isInGapMark, missingNumbers, rangesOf } from './missing-numbers.ts';

const TODAY = '2026-09-01';
const seen = (...numbers: number[]) =>
  numbers.map((number) => ({ number, createdAt: '2026-08-20T00:00:00Z' }));

describe('missing numbers', () => {
  it('are those between the smallest and the largest, in whatever order the list is', () => {
    expect(missingNumbers(seen(9, 5, 7, 6), TODAY)).toEqual([8]);
    expect(missingNumbers(seen(3, 1), TODAY)).toEqual([2]);
  });

  it('are none in a list without a gap, of one, or of none', () => {
    expect(missingNumbers(seen(1, 2, 3), TODAY)).toEqual([]);
    expect(missingNumbers(seen(12), TODAY)).toEqual([]);
    expect(missingNumbers([], TODAY)).toEqual([]);
  });

  it('are none before a number that was given long ago', () => {
    const old = { number: 119, createdAt: '2026-05-01T00:00:00Z' };
    expect(missingNumbers([...seen(122), old, { ...old, number: 4 }], TODAY)).toEqual([120, 121]);
  });

  it('are told as ranges, and found again in the mark by each', () => {
    expect(rangesOf([120, 5, 6, 7])).toEqual([
      [5, 7],
      [120, 120],
    ]);
    const mark = gapMark([120, 5, 6, 7]);
    expect(mark).toBe('gaps:5-7.120-120');
    expect([4, 5, 6, 7, 8, 120, 121].filter((number) => isInGapMark(mark, number))).toEqual([5, 6, 7, 120]);
    expect(isInGapMark('remind:5-7', 6)).toBe(false);
  });
});
