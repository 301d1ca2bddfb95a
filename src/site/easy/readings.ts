import { periodText, yearlyDayText } from '../../domain/programme/deadline.ts';
import type { Period, YearlyDay } from '../../domain/programme/schema.ts';
import type { Language } from '../../domain/text.ts';
import { html, type Html } from '../markup/html.ts';

/** Days that are not read as number and にち. */
const DAYS: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

/** 4月30日 with its reading above it; 30 April. */
export function readDay({ month, day }: Pick<YearlyDay, 'month' | 'day'>, lang: Language): Html {
  if (lang === 'en') return html`${yearlyDayText({ month, day }).en}`;
  return html`${month}${ruby('月', 'がつ')}${days(day, DAYS[day])}`;
}

/** 1か月のあいだに with its reading, 1か月と10日のあいだに; within 1 month. */
export function readWithin(
  { months = 0, days: count = 0 }: Pick<Period, 'months' | 'days'>,
  lang: Language,
): Html {
  if (lang === 'en') return html`within ${periodText({ months, days: count }).en}`;
  const ofMonths = html`${months}か${ruby('月', 'げつ')}`;
  const ofDays = days(count, count === 1 ? 'いちにち' : DAYS[count]);
  if (months === 0) return html`${ofDays}のあいだに`;
  return count === 0 ? html`${ofMonths}のあいだに` : html`${ofMonths}と${ofDays}のあいだに`;
}

const days = (count: number, reading: string | undefined): Html =>
  reading === undefined ? html`${count}${ruby('日', 'にち')}` : ruby(`${count}日`, reading);

const ruby = (word: string, reading: string): Html => html`<ruby>${word}<rt>${reading}</rt></ruby>`;
