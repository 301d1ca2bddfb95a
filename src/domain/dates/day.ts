import { twoDigits, type IsoDate, type IsoTime } from './iso-date.ts';

const DAY_IN_MS = 86_400_000;
const JST_IN_MS = 9 * 3_600_000;

/**
 * Returns the day that comes `days` days after `day` (before it, where negative). Arithmetic on days since 1970 in the
 * proleptic Gregorian calendar: a check asks for hundreds of thousands of days, and temporal-polyfill takes ten times
 * as long for the same answers (the tests compare them).
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayFromEpoch(epochDay(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: IsoDate): number {
  return (((epochDay(day) + 4) % 7) + 7) % 7;
}

/**
 * Returns the day in Asia/Tokyo of a moment written with any offset: GitHub records `2026-04-30T15:00:00Z`, which is 1
 * May in Kamakura. Throws `RangeError` for what is no moment, and for a time without an offset, which would be read in
 * the zone of whatever machine asks.
 */
export function dayOf(time: IsoTime): IsoDate {
  if (time.endsWith('+09:00')) return time.slice(0, 10);
  const moment = /(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? Date.parse(time) : NaN;
  if (Number.isNaN(moment)) throw new RangeError(`${time} is no moment with an offset.`);
  return dayFromEpoch(Math.floor((moment + JST_IN_MS) / DAY_IN_MS));
}

/** Returns a moment (milliseconds since 1970, UTC) as a time of the record: in Asia/Tokyo, to the second. */
export const timeInJapan = (moment: number): IsoTime =>
  `${new Date(moment + JST_IN_MS).toISOString().slice(0, 19)}+09:00`;

/** Returns a time of the record as people read it, in Asia/Tokyo to the minute: `2026-05-20 14:00`. */
export const dayAndClock = (time: IsoTime): string => `${time.slice(0, 10)} ${time.slice(11, 16)}`;

/** Returns the later of two days. */
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

const epochDay = (day: IsoDate): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_IN_MS;

/** `toISOString` says the same, and takes three times as long. */
function dayFromEpoch(days: number): IsoDate {
  const date = new Date(days * DAY_IN_MS);
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}
