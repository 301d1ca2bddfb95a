import { MONTHS } from '../dates/english.ts';
import { twoDigits, type IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import { monthsAfter } from '../dates/civil-code.ts';
import { addDays } from '../dates/day.ts';
import { workingDay } from '../dates/days-off.ts';
import type { DayOffRule, Period, YearlyDay } from './schema.ts';

/**
 * A deadline that falls on a day off stays or moves, by the programme's own rule for it (Civil Code article 142
 * moves the end of a period to the next working day). Throws `HolidaysUnknownError`.
 */
export function movedByDayOff(day: IsoDate, rule: DayOffRule): IsoDate {
  if (rule === 'none') return day;
  return workingDay(day, rule === 'next' ? 1 : -1);
}

/** Returns the last day of a period after an event: months first, then days. The day of the event is not counted. */
export function afterPeriod(event: IsoDate, period: Period): IsoDate {
  const months = period.months === undefined ? event : monthsAfter(event, period.months);
  return movedByDayOff(addDays(months, period.days ?? 0), period.dayOff);
}

/** Returns the first day of a yearly deadline on or after `day`: the last day counts in full (C06). */
export function yearlyDayFrom(day: IsoDate, deadline: YearlyDay): IsoDate {
  const year = Number(day.slice(0, 4));
  // A deadline that moves back over the new year may belong to the year after.
  const found = [year - 1, year, year + 1]
    .map((candidate) => yearlyDayIn(candidate, deadline))
    .find((due) => due >= day);
  return found ?? yearlyDayIn(year + 2, deadline);
}

/** Returns the day of a yearly deadline in one calendar year. */
function yearlyDayIn(calendarYear: number, { month, day, dayOff }: YearlyDay): IsoDate {
  return movedByDayOff(`${calendarYear}-${twoDigits(month)}-${twoDigits(day)}`, dayOff);
}

/** Returns a day of every year in words: 4月30日; 30 April. */
export const yearlyDayText = ({ month, day }: Pick<YearlyDay, 'month' | 'day'>): Text => ({
  ja: `${month}月${day}日`,
  en: `${day} ${MONTHS[month - 1] ?? month}`,
});

/** Returns a period in words: 1か月, 1か月と10日, 30日; 1 month, 1 month and 10 days, 30 days. */
export function periodText({ months = 0, days = 0 }: Pick<Period, 'months' | 'days'>): Text {
  const [hasMonths, hasDays] = [months > 0, days > 0 || months === 0];
  return {
    ja: [hasMonths && `${months}か月`, hasDays && `${days}日`].filter(Boolean).join('と'),
    en: [hasMonths && plural(months, 'month'), hasDays && plural(days, 'day')].filter(Boolean).join(' and '),
  };
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
