import { firstDayOf, lastDayOf } from '../../dates/fiscal-year.ts';
import type { Roster } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';

/** The days of a roster's fiscal year (JST) on which its membership changes: its first day and each later entry. */
export function daysOfChange({ fiscalYear, data }: Roster): readonly IsoDate[] {
  const [first, last] = [firstDayOf(fiscalYear), lastDayOf(fiscalYear)];
  const entries = data.members.map(({ from }) => from).filter((from) => from > first && from <= last);
  return [...new Set([first, ...entries])].sort();
}
