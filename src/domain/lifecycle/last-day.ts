import { memoizeByRecord } from './memoize-by-record.ts';
import { HolidaysUnknownError } from '../dates/days-off.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { afterPeriod } from '../programme/deadline.ts';
import { programmeOn } from '../programme/in-force.ts';
import type { Programme } from '../programme/schema.ts';
import type { CityRecord } from '../record/record.ts';

/** Names of the programme's periods. */
type PeriodName = {
  [K in keyof Programme['deadlines']]: Programme['deadlines'][K] extends { days?: unknown } ? K : never;
}[keyof Programme['deadlines']];

/**
 * The last day of one of the programme's periods after an event, by the programme in force on the day of the paper that
 * causes it (`ruledOn`; the event's own day where that is the paper): a new rule never moves an old day. Null where it falls
 * into a year whose holidays are not known: no guess.
 */
export function lastDayAfter(
  event: IsoDate,
  period: PeriodName,
  record: CityRecord,
  ruledOn: IsoDate = event,
): IsoDate | null {
  return lastDay(record, event, period, ruledOn);
}

const lastDay = memoizeByRecord((record, event: IsoDate, period: PeriodName, ruledOn: IsoDate) =>
  unlessHolidaysUnknown(() => afterPeriod(event, programmeOn(record, ruledOn).deadlines[period])),
);

/** Null in place of an answer that would need the holidays of an unknown year. */
export function unlessHolidaysUnknown<T>(answer: () => T): T | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof HolidaysUnknownError) return null;
    throw error;
  }
}
