import { isIsoDate, twoDigits, type IsoDate } from './iso-date.ts';
import { addDays } from './day.ts';

/**
 * Returns the last day of a period of months after an event (Civil Code, articles 140, 141 and 143). The first day is
 * not counted, so the period begins on the day after the event. It ends on the day before the day that corresponds to
 * that beginning, or on the last day of a month that has no such day: 02-28 → 03-31, 01-31 → 02-28.
 */
export function monthsAfter(event: IsoDate, months: number): IsoDate {
  const begins = addDays(event, 1);
  const count = Number(begins.slice(0, 4)) * 12 + Number(begins.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(count / 12)).padStart(4, '0')}-${twoDigits((count % 12) + 1)}`;
  const corresponding = `${month}-${begins.slice(8)}`;
  return isIsoDate(corresponding) ? addDays(corresponding, -1) : lastDayOfMonth(month);
}

function lastDayOfMonth(month: string): IsoDate {
  const found = ['31', '30', '29', '28'].map((day) => `${month}-${day}`).find(isIsoDate);
  if (found === undefined) throw new RangeError(`${month} is no month.`);
  return found;
}
