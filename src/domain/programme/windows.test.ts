import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/day.ts';
import { countsFrom, windowFrom, windowsFrom, windowsText } from './windows.ts';

const SPRING = { opens: { month: 4, day: 1 }, closes: { month: 5, day: 31 } };
const WINTER = { opens: { month: 12, day: 1 }, closes: { month: 1, day: 31 } };

describe('C06: windows of intake', () => {
  it.each([
    ['2026-04-01', '2026-04-01'],
    ['2026-05-31', '2026-05-31'],
    ['2026-06-01', '2026-12-01'],
    ['2027-01-31', '2027-01-31'],
    ['2027-02-01', '2027-04-01'],
  ])('what comes on %s counts from %s', (day, counts) => {
    expect(countsFrom(day, { windows: [SPRING, WINTER] })).toBe(counts);
  });

  it('without windows every day counts as itself', () => {
    expect(windowFrom('2026-06-01', {})).toBeNull();
    expect(countsFrom('2026-06-01', {})).toBe('2026-06-01');
    expect(windowsText({})).toBeNull();
    expect(windowsFrom('2026-06-01', {}, 3)).toEqual([]);
  });

  it('are said with their days', () => {
    expect(windowsText({ windows: [SPRING, WINTER] })?.ja).toContain(
      '毎年4月1日から5月31日までと、12月1日から1月31日までです',
    );
  });

  it('nothing counts before it came, nor later than the next window opens', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const day = addDays('2024-01-01', days);
        const counts = countsFrom(day, { windows: [SPRING, WINTER] });
        expect(counts >= day).toBe(true);
        expect(countsFrom(counts, { windows: [SPRING, WINTER] })).toBe(counts);
        expect(windowsFrom(day, { windows: [SPRING, WINTER] }, 3)[0]?.closes).toBe(
          windowFrom(counts, { windows: [SPRING, WINTER] })?.closes,
        );
      }),
    );
  });
});
