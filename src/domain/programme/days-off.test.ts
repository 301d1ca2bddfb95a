import { describe, expect, it } from 'vitest';
import { HolidaysUnknown, isDayOff, workingDay } from './days-off.ts';

/** From the Cabinet Office's list of public holidays. */
describe('days off', () => {
  it.each([
    ['2026-05-06', 'substitute for Constitution Day, after three holidays in a row'],
    ['2026-09-22', 'a day between two holidays'],
    ['2019-04-30', 'the ten days of 2019'],
    ['2019-05-01', 'the accession of 2019'],
    ['2020-07-24', 'Sports Day moved for the Games'],
    ['2021-07-23', 'Sports Day moved for the Games'],
    ['2026-12-29', 'the end of the year'],
    ['2027-01-03', 'the new year'],
    ['2026-11-21', 'a Saturday'],
  ])('%s: %s', (day) => {
    expect(isDayOff(day)).toBe(true);
  });

  it.each(['2020-10-12', '2021-10-11', '2026-09-24', '2026-12-28', '2027-01-04', '2026-11-20'])(
    '%s is a working day',
    (day) => {
      expect(isDayOff(day)).toBe(false);
    },
  );

  it('moves over a whole row of holidays', () => {
    expect(workingDay('2026-05-02', 1)).toBe('2026-05-07');
    expect(workingDay('2026-05-06', -1)).toBe('2026-05-01');
    expect(workingDay('2026-12-29', 1)).toBe('2027-01-04');
  });

  it('a year without data is an error that names it, not a guess', () => {
    expect(() => isDayOff('2051-03-31')).toThrow(HolidaysUnknown);
    expect(() => isDayOff('2051-03-31')).toThrow(/2051/);
  });
});
