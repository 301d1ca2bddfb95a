import { describe, expect, it } from 'vitest';
import type { CityRecord } from '../record/record.ts';
import { firstYear, NoProgrammeError, programmeIn, programmeOn } from './in-force.ts';
import type { Programme } from './schema.ts';

/** A record with programmes from some years on; which one answers is told by `dueSoonDays`. */
function recordWith(...years: readonly number[]): CityRecord {
  const programmes = new Map(years.map((year) => [year, { dueSoonDays: year } as Programme]));
  return {
    programmes,
    rosters: new Map(),
    sittings: new Map(),
    projects: new Map(),
    consultations: [],
    activities: [],
  };
}

describe('the programme in force', () => {
  const record = recordWith(2026, 2023, 2024);

  it.each([
    ['2023-04-01', 2023],
    ['2024-03-31', 2023],
    ['2024-04-01', 2024],
    ['2026-03-31', 2024],
    ['2026-04-01', 2026],
    ['2040-01-01', 2026],
  ])('C29: on %s is that of %i, so that a new rule never judges an old paper', (day, year) => {
    expect(programmeOn(record, day).dueSoonDays).toBe(year);
  });

  it('before the first one is the first: there is nothing older', () => {
    expect(programmeOn(record, '2015-09-27').dueSoonDays).toBe(2023);
    expect(programmeIn(record, 2022).dueSoonDays).toBe(2023);
    expect(firstYear(record)).toBe(2023);
  });

  it('does not exist in a record without programmes, and that is said', () => {
    expect(() => programmeOn(recordWith(), '2026-04-01')).toThrow(NoProgrammeError);
  });
});
