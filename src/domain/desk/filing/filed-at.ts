import { lastDayAfter } from '../../lifecycle/last-day.ts';
import { dayOf, timeInJapan } from '../../dates/day.ts';
import type { CityRecord } from '../../record/record.ts';
import type { IsoDate, IsoTime } from '../../dates/iso-date.ts';
import { EDITS_READ, type Thread } from '../thread.ts';

/** When a filing was opened and edited, and when the desk first answered. */
export interface Times {
  readonly thread: Pick<Thread, 'createdAt' | 'edited' | 'editedAt'>;
  readonly answeredAt: IsoTime | null;
}

/**
 * When something was filed (C06), in JST: when its issue got the text that the desk answered first. A text that the desk
 * never answered is as old as its author's last edit, whenever the issue was opened. What was mended within `mendWithin` of
 * the first answer was filed with that first text; what was mended later, with the edit that completed it.
 */
export function filedAtOf({ thread, answeredAt }: Times, record: CityRecord): IsoTime {
  const { edited } = thread;
  const first = firstText(thread, answeredAt);
  if (!edited || answeredAt === null) return inJapan(first);
  const until = mendBy(dayOf(answeredAt), record);
  return inJapan(until === null || dayOf(edited.at) <= until ? first : edited.at);
}

/** When the text was there that the desk answered first, or has yet to answer. */
function firstText({ createdAt, edited, editedAt }: Times['thread'], answeredAt: IsoTime | null): IsoTime {
  if (!edited) return createdAt;
  const before = editedAt.filter((at) => answeredAt !== null && Date.parse(at) <= Date.parse(answeredAt));
  // Whoever edits until the first edits are forgotten proves nothing by it.
  if (answeredAt === null || (before.length === 0 && editedAt.length >= EDITS_READ)) return edited.at;
  return before.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a), createdAt);
}

/** The last day on which mending keeps the day of the filing; null where the holidays of the year are not known. */
export const mendBy = (answeredOn: IsoDate, record: CityRecord): IsoDate | null =>
  lastDayAfter(answeredOn, 'mendWithin', record);

/** Returns the same moment as a time of the record. */
export const inJapan = (time: IsoTime): IsoTime => timeInJapan(Date.parse(time));
