import { weekdayOf } from '../domain/dates/day.ts';
import { englishDate, MONTHS } from '../domain/dates/english.ts';
import { japaneseDate } from '../domain/dates/era.ts';
import type { FiscalYear, IsoDate } from '../domain/dates/iso-date.ts';
import type { Language } from '../domain/text.ts';
import { Html, html } from './markup/html.ts';

const WEEKDAYS = { ja: [...'日月火水木金土'], en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] };

/** 2026年（令和8年）4月18日; 18 April 2026. */
export function dateText(date: IsoDate, lang: Language): string {
  return lang === 'ja' ? japaneseDate(date) : englishDate(date);
}

/** 2026年4月18日, for tables and lines in which the era was said or is of no use. */
export function shortDate(date: IsoDate, lang: Language): string {
  const [year, month, day] = partsOf(date);
  return lang === 'en' ? `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}` : `${year}年${month}月${day}日`;
}

/** 2026年11月; November 2026: of a month written as `2026-11`. */
export function monthText(month: string, lang: Language): string {
  const [year, number] = partsOf(`${month}-01`);
  return lang === 'ja' ? `${year}年${number}月` : `${MONTHS[number - 1]} ${year}`;
}

/** 水 or Wed. */
export function weekday(date: IsoDate, lang: Language): string {
  return WEEKDAYS[lang][weekdayOf(date)] ?? '';
}

/** （水） or (Wed), to stand after a date. */
export const weekdayAfter = (date: IsoDate, lang: Language): string =>
  lang === 'ja' ? `（${weekday(date, lang)}）` : ` (${weekday(date, lang)})`;

/** 2026年度; FY2026: where the era was said or is of no use. */
export const shortYear = (year: FiscalYear, lang: Language): string =>
  lang === 'ja' ? `${year}年度` : `FY${year}`;

/** 480,000円; ¥480,000. */
export function yenText(yen: number, lang: Language): string {
  return lang === 'ja' ? `${numberText(yen)}円` : `¥${numberText(yen)}`;
}

/** 56万6,800円, as a sum is said in a sentence; ¥566,800. */
export function yenInWords(yen: number, lang: Language): string {
  if (lang === 'en' || Math.abs(yen) < MAN) return yenText(yen, lang);
  const [oku, man, rest] = [Math.trunc(yen / OKU), Math.trunc((yen % OKU) / MAN), yen % MAN];
  const parts = [
    [oku, '億'],
    [man, '万'],
    [rest, ''],
  ] as const;
  return `${parts.map(([part, unit]) => (part === 0 ? '' : `${numberText(part)}${unit}`)).join('')}円`;
}

/** 万 and 億, by which sums are counted in Japanese. */
const [MAN, OKU] = [10_000, 100_000_000];

/** With commas; parts of a number stay as they are. */
export function numberText(value: number): string {
  const [whole = '', part] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (part === undefined ? '' : `.${part}`);
}

/** 14:00 of a time of the record. */
export const clockText = (time: string): string => time.slice(11, 16);

/** A day that machines read too. */
export function dateHtml(date: IsoDate, lang: Language): Html {
  return html`<time datetime="${date}">${dateText(date, lang)}</time>`;
}

export function shortDateHtml(date: IsoDate, lang: Language): Html {
  return html`<time datetime="${date}">${shortDate(date, lang)}</time>`;
}

function partsOf(date: IsoDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
