import { timeInJapan } from '../domain/dates/day.ts';
import { isIsoDate, type IsoDate, type IsoTime } from '../domain/dates/iso-date.ts';
import type { CityRecord } from '../domain/record/record.ts';

/** The moment as everybody at the desk sees it, in JST: that of the sandbox's clock (`JUNKAN_NOW`), else the present. */
export function now(): IsoTime {
  const given = process.env.JUNKAN_NOW;
  const moment = given === undefined ? Date.now() : Date.parse(given);
  if (Number.isNaN(moment)) throw new TypeError(`JUNKAN_NOW is no moment: ${given}`);
  return timeInJapan(moment);
}

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
