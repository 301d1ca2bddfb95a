import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { dayOf } from '../../programme/day.ts';
import type { CityRecord } from '../../record/record.ts';
import type { IsoDate, IsoTime } from '../../record/values.ts';
import type { Thread } from '../thread.ts';

/** When a filing was opened and edited, and when the desk first answered. */
export interface Times {
  readonly thread: Pick<Thread, 'createdAt' | 'edited'>;
  readonly answeredAt: IsoTime | null;
}

/**
 * When something was filed (C06), in JST: when its issue was opened. That holds for what was mended within
 * `mendWithin` of the first answer; what was mended later was filed with the edit that completed it.
 */
export function filedAtOf({ thread, answeredAt }: Times, record: CityRecord): IsoTime {
  const { createdAt, edited } = thread;
  if (!edited || answeredAt === null) return inJapan(createdAt);
  const until = mendBy(dayOf(answeredAt), record);
  return inJapan(until === null || dayOf(edited.at) <= until ? createdAt : edited.at);
}

/** The last day on which mending keeps the day of the filing; null where the holidays of the year are not known. */
export const mendBy = (answeredOn: IsoDate, record: CityRecord): IsoDate | null =>
  lastDayAfter(answeredOn, 'mendWithin', record);

/** The same moment as a time of the record: in Asia/Tokyo, to the second. */
export function inJapan(time: IsoTime): IsoTime {
  const moment = new Date(Date.parse(time) + 9 * 3_600_000);
  return `${moment.toISOString().slice(0, 19)}+09:00`;
}
