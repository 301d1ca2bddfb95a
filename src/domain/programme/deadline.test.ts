import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../dates/day.ts';
import { isDayOff } from '../dates/days-off.ts';
import { afterPeriod, movedByDayOff, periodText, yearlyDayFrom } from './deadline.ts';

const APRIL_30 = { month: 4, day: 30, dayOff: 'none' } as const;

describe('deadlines', () => {
  it('C06: 30 April counts in full, 1 May belongs to the next year', () => {
    expect(yearlyDayFrom('2026-04-30', APRIL_30)).toBe('2026-04-30');
    expect(yearlyDayFrom('2026-05-01', APRIL_30)).toBe('2027-04-30');
    expect(yearlyDayFrom('2027-01-15', APRIL_30)).toBe('2027-04-30');
  });

  it('C06: a cut-off that moves lets a filing on the moved day through', () => {
    expect(yearlyDayFrom('2027-04-30', { ...APRIL_30, dayOff: 'next' })).toBe('2027-04-30');
    expect(yearlyDayFrom('2028-05-01', { ...APRIL_30, dayOff: 'next' })).toBe('2028-05-01');
    expect(yearlyDayFrom('2028-04-29', { ...APRIL_30, dayOff: 'previous' })).toBe('2029-04-27');
  });

  it('a deadline that moves back over the new year is still found', () => {
    const newYear = { month: 1, day: 1, dayOff: 'previous' } as const;
    expect(yearlyDayFrom('2026-12-01', newYear)).toBe('2026-12-28');
    expect(yearlyDayFrom('2026-12-29', newYear)).toBe('2027-12-28');
  });

  it.each([
    ['none', '2026-05-31'],
    ['next', '2026-06-01'],
    ['previous', '2026-05-29'],
  ] as const)(
    'C25: one month after 30 April 2026 ends on a Sunday, and with the rule %s on %s',
    (dayOff, due) => {
      expect(afterPeriod('2026-04-30', { months: 1, dayOff })).toBe(due);
    },
  );

  it('C14: days are counted from the day after the event', () => {
    expect(afterPeriod('2026-07-22', { days: 10, dayOff: 'none' })).toBe('2026-08-01');
    expect(afterPeriod('2026-07-22', { days: 10, dayOff: 'next' })).toBe('2026-08-03');
  });

  const day = fc.integer({ min: 0, max: 25_000 }).map((days) => addDays('1975-01-01', days));

  it('a deadline that moves lands on the nearest working day on its side', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('next', 'previous'), (due, rule) => {
        const step = rule === 'next' ? 1 : -1;
        const moved = movedByDayOff(due, rule);
        expect(isDayOff(moved)).toBe(false);
        expect([0, 6]).not.toContain(weekdayOf(moved));
        for (let between = due; between !== moved; between = addDays(between, step))
          expect(isDayOff(between)).toBe(true);
      }),
    );
  });

  it('a yearly deadline is the first one on or after the day, at most a year and a moved row away', () => {
    const rule = fc.constantFrom('none', 'next', 'previous');
    const month = fc.integer({ min: 1, max: 12 });
    const date = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(day, month, date, rule, (from, inMonth, onDay, dayOff) => {
        const due = yearlyDayFrom(from, { month: inMonth, day: onDay, dayOff });
        expect(due >= from && due <= addDays(from, 366 + 12)).toBe(true);
        expect(yearlyDayFrom(due, { month: inMonth, day: onDay, dayOff })).toBe(due);
      }),
    );
  });

  it('a working day stays where it is under every rule', () => {
    for (const rule of ['none', 'next', 'previous'] as const)
      expect(movedByDayOff('2026-11-20', rule)).toBe('2026-11-20');
  });
});

it.each([
  [{ months: 1 }, '1か月', '1 month'],
  [{ months: 2, days: 10 }, '2か月と10日', '2 months and 10 days'],
  [{ days: 1 }, '1日', '1 day'],
  [{ days: 30 }, '30日', '30 days'],
])('a period in words tells its months and its days: %o', (period, ja, en) => {
  expect(periodText(period)).toEqual({ ja, en });
});
