import type { FiscalYear, IsoDate } from './iso-date.ts';
import type { Text } from '../text.ts';
import { addDays } from './day.ts';
import { eraYear } from './era.ts';

/** The first day of a fiscal year: month 1 to 12 and day. A programme says it; Japanese cities have 1 April. */
export interface FiscalYearStart {
  readonly month: number;
  readonly day: number;
}

/** Local Autonomy Act, article 208: from 1 April to 31 March. */
export const APRIL_FIRST: FiscalYearStart = { month: 4, day: 1 };

/** The fiscal year in which a day lies: 2026-03-31 is in 2025, 2026-04-01 in 2026. */
export function fiscalYearOf(day: IsoDate, start: FiscalYearStart = APRIL_FIRST): FiscalYear {
  const year = Number(day.slice(0, 4));
  return day >= firstDayOf(year, start) ? year : year - 1;
}

export function firstDayOf(year: FiscalYear, start: FiscalYearStart = APRIL_FIRST): IsoDate {
  return `${String(year).padStart(4, '0')}-${two(start.month)}-${two(start.day)}`;
}

export function lastDayOf(year: FiscalYear, start: FiscalYearStart = APRIL_FIRST): IsoDate {
  return addDays(firstDayOf(year + 1, start), -1);
}

/**
 * 2026年度（令和8年度） and FY2026: eras are only shown, never stored. A year in which an era began bears the new name
 * as a whole: 2019 is 令和元年度 (ministries' agreement of 1 April 2019 on the change of era).
 */
export function fiscalYearLabel(year: FiscalYear): Text {
  return { ja: `${year}年度（${eraYear(`${year}-12-31`)}度）`, en: `FY${year}` };
}

const two = (number: number): string => String(number).padStart(2, '0');
