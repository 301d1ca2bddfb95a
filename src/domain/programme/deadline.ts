import type { IsoDate } from '../dates/iso-date.ts';
import { monthsAfter } from '../dates/civil-code.ts';
import { addDays } from '../dates/day.ts';
import { workingDay } from '../dates/days-off.ts';
import type { DayOffRule, Period, YearlyDay } from './schema.ts';

/**
 * A deadline that falls on a day off stays or moves, by the programme's own rule for it (Civil Code article 142
 * moves the end of a period to the next working day). Throws `HolidaysUnknown`.
 */
export function movedByDayOff(day: IsoDate, rule: DayOffRule): IsoDate {
  if (rule === 'none') return day;
  return workingDay(day, rule === 'next' ? 1 : -1);
}

/** The last day of a period after an event: months first, then days. The day of the event is not counted. */
export function afterPeriod(event: IsoDate, period: Period): IsoDate {
  const months = period.months === undefined ? event : monthsAfter(event, period.months);
  return movedByDayOff(addDays(months, period.days ?? 0), period.dayOff);
}

/** The first day of a yearly deadline on or after `day`: the last day counts in full (C06). */
export function yearlyDayFrom(day: IsoDate, deadline: YearlyDay): IsoDate {
  const year = Number(day.slice(0, 4));
  // A deadline that moves back over the new year may belong to the year after.
  const found = [year - 1, year, year + 1]
    .map((candidate) => yearlyDayIn(candidate, deadline))
    .find((due) => due >= day);
  return found ?? yearlyDayIn(year + 2, deadline);
}

/** The day of a yearly deadline in one calendar year. */
function yearlyDayIn(calendarYear: number, { month, day, dayOff }: YearlyDay): IsoDate {
  return movedByDayOff(
    `${calendarYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    dayOff,
  );
}
