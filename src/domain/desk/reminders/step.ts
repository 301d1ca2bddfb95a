import { addDays, daysBetween, weekdayOf } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';

/** One of the days on which somebody is told of what is due. Its name is part of the mark of the comment. */
export interface Step {
  /** `14`, `3`, `0`: so many days before; `overdue`; `open` where no day is fixed. */
  readonly name: string;
  /** The day on which it was reached (JST). */
  readonly since: IsoDate;
}

/**
 * The newest step that a due day has reached, or null before the first. A run that comes late, or after days on which
 * none came, tells of the newest only: what was missed is never made up for in a burst.
 */
export function stepOn(due: IsoDate, today: IsoDate, reminderDays: readonly number[]): Step | null {
  if (due < today) return { name: 'overdue', since: addDays(due, 1) };
  const left = daysBetween(today, due);
  const reached = reminderDays.filter((days) => days >= left);
  if (reached.length === 0) return null;
  const days = Math.min(...reached);
  return { name: String(days), since: addDays(due, -days) };
}

/**
 * The newest step by which the secretariat hears of something that is overdue: on the first day, and then on Mondays,
 * never twice within a week. Null while it is not overdue.
 */
export function escalationOn(due: IsoDate, today: IsoDate): Step | null {
  if (due >= today) return null;
  const first = addDays(due, 1);
  const monday = mondayOf(today);
  return monday < addDays(first, 7)
    ? { name: 'overdue', since: first }
    : { name: `overdue-${monday}`, since: monday };
}

/** The Monday of the week of a day. */
const mondayOf = (day: IsoDate): IsoDate => addDays(day, -((weekdayOf(day) + 6) % 7));
