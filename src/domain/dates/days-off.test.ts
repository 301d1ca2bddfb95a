import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { HolidaysUnknownError, isDayOff, workingDay } from './days-off.ts';

/** The Cabinet Office's lists (「国民の祝日」について), with substitutes and days between, month by month. */
const ANNOUNCED: Readonly<Record<number, string>> = {
  // The accession: ten days in a row.
  2019: '1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23',
  // Marine Day, Mountain Day and Sports Day moved for the Games, in both years.
  2020: '1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23',
  2021: '1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23',
  // A substitute three days late (6 May) and a day between two holidays (22 September).
  2026: '1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23',
  2027: '1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23',
};

describe('days off', () => {
  it.each(Object.entries(ANNOUNCED))(
    'in %s are weekends, the holidays announced, and the turn of the year, and no others',
    (year, announced) => {
      const holidays = announced.split(' ').map((day) => isoDay(year, day));
      const turn = ['1/1', '1/2', '1/3', '12/29', '12/30', '12/31'].map((day) => isoDay(year, day));
      const expected = daysOf(year).filter(
        (day) => [0, 6].includes(new Date(day).getUTCDay()) || holidays.includes(day) || turn.includes(day),
      );
      expect(daysOf(year).filter(isDayOff)).toEqual(expected);
    },
  );

  it('move a day over a whole row of holidays', () => {
    expect(workingDay('2026-05-02', 1)).toBe('2026-05-07');
    expect(workingDay('2026-05-06', -1)).toBe('2026-05-01');
    expect(workingDay('2026-09-19', 1)).toBe('2026-09-24');
    expect(workingDay('2019-04-27', 1)).toBe('2019-05-07');
    expect(workingDay('2026-12-29', 1)).toBe('2027-01-04');
    expect(workingDay('2027-01-03', -1)).toBe('2026-12-28');
  });

  it('leave a working day where it is', () => {
    expect(workingDay('2026-11-20', 1)).toBe('2026-11-20');
    expect(workingDay('2026-11-20', -1)).toBe('2026-11-20');
  });

  it('a year without data is an error that names it, not a guess, even on a Saturday', () => {
    expect(() => isDayOff('2051-03-31')).toThrow(HolidaysUnknownError);
    expect(() => isDayOff('2051-04-01')).toThrow(/2051年/);
    expect(() => isDayOff('1969-12-31')).toThrow(/1969年/);
  });

  it('a day that would move into a year without data is an error too', () => {
    expect(isDayOff('2050-12-31')).toBe(true);
    expect(() => workingDay('2050-12-31', 1)).toThrow(expect.objectContaining({ year: 2051 }));
  });
});

function isoDay(year: string, monthAndDay: string): string {
  return [year, ...monthAndDay.split('/').map((part) => part.padStart(2, '0'))].join('-');
}

function daysOf(year: string): string[] {
  return Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) =>
    day.startsWith(year),
  );
}
