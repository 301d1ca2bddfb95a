import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsAfter } from './civil-code.ts';
import { addDays } from './day.ts';

describe('C25: one month after completion, by the Civil Code', () => {
  it.each([
    ['2025-02-28', '2025-03-31'],
    ['2024-02-28', '2024-03-28'],
    ['2024-02-29', '2024-03-31'],
    ['2026-04-30', '2026-05-31'],
    ['2026-06-30', '2026-07-31'],
    ['2026-01-29', '2026-02-28'],
    ['2026-01-30', '2026-02-28'],
    ['2026-01-31', '2026-02-28'],
    ['2024-01-30', '2024-02-29'],
    ['2026-03-31', '2026-04-30'],
    ['2026-12-31', '2027-01-31'],
    ['2026-07-14', '2026-08-14'],
  ])('after %s it ends on %s', (event, end) => {
    expect(monthsAfter(event, 1)).toBe(end);
  });

  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

  it('a period of a month is never shorter than 28 days and never longer than 31 after the event', () => {
    fc.assert(
      fc.property(day, (event) => {
        const end = monthsAfter(event, 1);
        expect(end >= addDays(event, 28) && end <= addDays(event, 31)).toBe(true);
      }),
    );
  });

  it('a later event never ends earlier', () => {
    fc.assert(fc.property(day, (event) => monthsAfter(event, 1) <= monthsAfter(addDays(event, 1), 1)));
  });

  it('twelve months end in the same month a year later', () => {
    fc.assert(
      fc.property(day, (event) => {
        const begins = addDays(event, 1);
        const ends = addDays(monthsAfter(event, 12), 1);
        expect(Number(ends.slice(0, 4))).toBe(Number(begins.slice(0, 4)) + 1);
      }),
    );
  });
});
