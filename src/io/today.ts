import { isIsoDate, type IsoDate } from '../domain/dates/iso-date.ts';
import type { CityRecord } from '../domain/record/record.ts';

/** A day given by hand is no day of the calendar. */
export class InvalidDateError extends Error {
  override readonly name = 'InvalidDateError';
}

/**
 * The day on which the record is looked at: the day given by hand, else the day on which a demonstration
 * stands, else the present day in Asia/Tokyo. Throws `InvalidDateError` for anything that is no `YYYY-MM-DD`.
 */
export function todayFor(record: CityRecord, given: string | undefined): IsoDate {
  if (given !== undefined) {
    if (!isIsoDate(given)) throw new InvalidDateError(`${given} is no day of the form YYYY-MM-DD.`);
    return given;
  }
  return demonstrationToday(record) ?? presentDayInTokyo();
}

/** The newest programme says on which day a demonstration stands. */
function demonstrationToday(record: CityRecord): IsoDate | undefined {
  const newest = Math.max(...record.programmes.keys());
  return record.programmes.get(newest)?.demonstrationToday;
}

function presentDayInTokyo(): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
}
