import type { FiscalYear, IsoDate } from './iso-date.ts';
import type { Text } from '../text.ts';
import { eraYear } from './era.ts';

/**
 * Returns the fiscal year in which a day lies: 2026-03-31 is in 2025, 2026-04-01 in 2026. That of a Japanese municipality
 * runs from 1 April to 31 March (Local Autonomy Act, article 208).
 */
export function fiscalYearOf(day: IsoDate): FiscalYear {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '04-01' ? year : year - 1;
}

/** Returns 1 April of a fiscal year. */
export const firstDayOf = (year: FiscalYear): IsoDate => `${String(year).padStart(4, '0')}-04-01`;

/** Returns 31 March with which a fiscal year ends. */
export const lastDayOf = (year: FiscalYear): IsoDate => `${String(year + 1).padStart(4, '0')}-03-31`;

/**
 * 2026年度（令和8年度） and FY2026: eras are only shown, never stored. A year in which an era began bears the new name
 * as a whole: 2019 is 令和元年度 (ministries' agreement of 1 April 2019 on the change of era).
 */
export function fiscalYearLabel(year: FiscalYear): Text {
  return { ja: `${year}年度（${eraYear(`${year}-12-31`)}度）`, en: `FY${year}` };
}
