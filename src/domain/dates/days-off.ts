import holidayJp from '@holiday-jp/holiday_jp';
import type { IsoDate } from './iso-date.ts';
import { addDays, weekdayOf } from './day.ts';

/** A year for which no public holidays are known: an answer would be a guess. */
export class HolidaysUnknownError extends Error {
  override readonly name = 'HolidaysUnknownError';
  readonly year: number;
  constructor(year: number) {
    super(
      `${year}年の祝日が分かりません（${FIRST}年から${LAST}年まで）。 The public holidays of ${year} are not known (${FIRST} to ${LAST}).`,
    );
    this.year = year;
  }
}

const DAYS = new Set(Object.keys(holidayJp.holidays));
const FIRST = Math.min(...yearsKnown());
const LAST = Math.max(...yearsKnown());

/**
 * Days on which the city hall is closed: Saturdays, Sundays, public holidays with their substitutes (振替休日) and the
 * days between two (国民の休日), and 29 December to 3 January (Local Autonomy Act, article 4-2, and the ordinance of the
 * city under it). Each February the Cabinet Office announces the holidays of the next year; those of later years are
 * reckoned from today's law and the stars (the equinoxes), as far as the data go. Throws `HolidaysUnknownError`.
 */
export function isDayOff(day: IsoDate): boolean {
  const year = Number(day.slice(0, 4));
  if (year < FIRST || year > LAST) throw new HolidaysUnknownError(year);
  const weekday = weekdayOf(day);
  const monthAndDay = day.slice(5);
  return weekday === 0 || weekday === 6 || monthAndDay >= '12-29' || monthAndDay <= '01-03' || DAYS.has(day);
}

/** `day` itself, or the first working day in the direction: 1 forward, -1 back. Throws `HolidaysUnknownError`. */
export function workingDay(day: IsoDate, direction: 1 | -1): IsoDate {
  let found = day;
  while (isDayOff(found)) found = addDays(found, direction);
  return found;
}

function yearsKnown(): number[] {
  return [...DAYS].map((day) => Number(day.slice(0, 4)));
}
