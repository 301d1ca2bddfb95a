import { isIsoDate, type IsoDate } from '../record/values.ts';

/**
 * Eras, newest first: the first day of each, and the year that is its first. Meiji began in 1868, but only from 1873
 * on do its days bear the dates of the Western calendar.
 */
const ERAS = [
  { name: '令和', initial: 'R', from: '2019-05-01', firstYear: 2019 },
  { name: '平成', initial: 'H', from: '1989-01-08', firstYear: 1989 },
  { name: '昭和', initial: 'S', from: '1926-12-25', firstYear: 1926 },
  { name: '大正', initial: 'T', from: '1912-07-30', firstYear: 1912 },
  { name: '明治', initial: 'M', from: '1873-01-01', firstYear: 1868 },
];

/** 令和8年 of a day; the first year is 元年. Days before 1873 are shown as 西暦. */
export function eraYear(day: IsoDate): string {
  const era = ERAS.find(({ from }) => day >= from);
  const year = Number(day.slice(0, 4));
  if (!era) return `西暦${year}年`;
  const number = year - era.firstYear + 1;
  return `${era.name}${number === 1 ? '元' : number}年`;
}

/** 2026年4月18日（令和8年）, as dates are shown in Japanese. */
export function japaneseDate(day: IsoDate): string {
  return `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日（${eraYear(day)}）`;
}

const COMMON = /^(\d{4})(?:年|[/.-])(\d{1,2})(?:月|[/.-])(\d{1,2})日?$/;

const BY_ERA =
  /^(令和|平成|昭和|大正|明治|[RHSTM])(元|\d{1,2})(?:年|[/.-])(\d{1,2})(?:月|[/.-])(\d{1,2})日?$/i;

/**
 * The day that a person wrote in Japanese, by era or by the common era: 令和8年4月1日, R8.4.1, 2026年4月1日, 2026/4/1,
 * also in full width. Null for anything else, for a day that does not exist, and for a day outside its era
 * (昭和70年), which is ambiguous.
 */
export function dayFromJapanese(text: string): IsoDate | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const common = COMMON.exec(plain);
  if (common) return day(Number(common[1]), common[2], common[3]);
  const written = BY_ERA.exec(plain);
  const era = ERAS.find(({ name, initial }) => [name, initial].includes(written?.[1]?.toUpperCase() ?? ''));
  if (!written || !era) return null;
  const year = era.firstYear + (written[2] === '元' ? 1 : Number(written[2])) - 1;
  const found = day(year, written[3], written[4]);
  return found !== null && ERAS.find(({ from }) => found >= from) === era ? found : null;
}

function day(year: number, month: string | undefined, date: string | undefined): IsoDate | null {
  const written = `${String(year).padStart(4, '0')}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  return isIsoDate(written) ? written : null;
}
