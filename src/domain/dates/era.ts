import { weekdayOf } from './day.ts';
import type { IsoDate } from './iso-date.ts';

/**
 * Eras, newest first: the first day of each, and the year that is its first. Meiji began in 1868, but only from 1873
 * on do its days bear the dates of the Western calendar.
 */
const ERAS: readonly Era[] = [
  { name: '令和', initial: 'R', from: '2019-05-01', until: null, firstYear: 2019 },
  { name: '平成', initial: 'H', from: '1989-01-08', until: '2019-04-30', firstYear: 1989 },
  { name: '昭和', initial: 'S', from: '1926-12-25', until: '1989-01-07', firstYear: 1926 },
  { name: '大正', initial: 'T', from: '1912-07-30', until: '1926-12-24', firstYear: 1912 },
  { name: '明治', initial: 'M', from: '1873-01-01', until: '1912-07-29', firstYear: 1868 },
];

export interface Era {
  readonly name: string;
  readonly initial: string;
  /** Its first and its last day; null of the era that goes on. */
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  /** The year that is its first (元年). */
  readonly firstYear: number;
}

/** The names of the eras, newest first. */
export const ERA_NAMES: readonly string[] = ERAS.map(({ name }) => name);

/** Returns the era of that name or initial (`令和`, `令`, `R`, `r`), or undefined. */
export const eraCalled = (called: string): Era | undefined =>
  ERAS.find(({ name, initial }) => [name, name.charAt(0), initial].includes(called.toUpperCase()));

/** 令和8年 of a day; the first year is 元年. Days before 1873 are shown as 西暦. */
export function eraYear(day: IsoDate): string {
  const era = ERAS.find(({ from }) => day >= from);
  const year = Number(day.slice(0, 4));
  if (!era) return `西暦${year}年`;
  const number = year - era.firstYear + 1;
  return `${era.name}${number === 1 ? '元' : number}年`;
}

/** 2026年（令和8年）4月18日, as dates are shown in Japanese. */
export function japaneseDate(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年（${eraYear(day)}）${month}月${date}日`;
}

/** 2027年（令和9年）2月17日（水）, as somebody says a day on which something is to be done. */
export const spokenDate = (day: IsoDate): string =>
  `${Number(day.slice(0, 4))}年（${eraYear(day)}）${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日（${'日月火水木金土'.charAt(weekdayOf(day))}）`;
