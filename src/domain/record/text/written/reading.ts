import { nfkc } from '../../../compose.ts';

/**
 * Why a value is not read although it looks like one. `two-ways`: it can be read in each of these ways, which are
 * written here as they could be typed. `weekday`: the day of the week that was written is not that of the day.
 */
export type Doubt =
  | { readonly is: 'two-ways'; readonly ways: readonly string[] }
  | { readonly is: 'weekday'; readonly written: string; readonly actual: string };

/** What a text says: a value that can be read in one way only, a doubt that its writer must settle, or nothing of the kind. */
export type Reading<T> =
  | { readonly is: 'read'; readonly value: T }
  | { readonly is: 'doubtful'; readonly doubt: Doubt }
  | { readonly is: 'unread' };

export const UNREAD = { is: 'unread' } as const;

export const read = <T>(value: T): Reading<T> => ({ is: 'read', value });

/** Both ways, once each; a single way is no doubt. */
export const twoWays = (ways: readonly string[]): Reading<never> => ({
  is: 'doubtful',
  doubt: { is: 'two-ways', ways: [...new Set(ways)] },
});

/** Returns the value, or null where there is none or there is a doubt about it. */
export const valueOf = <T>(reading: Reading<T>): T | null => (reading.is === 'read' ? reading.value : null);

const KANJI = '〇一二三四五六七八九';

/** The digits of legal documents, by which sums cannot be altered: 壱, 弐, 参, 拾, 萬. */
const LEGAL: Readonly<Record<string, string>> = {
  壱: '一',
  壹: '一',
  弐: '二',
  貳: '二',
  参: '三',
  參: '三',
  拾: '十',
  萬: '万',
  零: '〇',
  '○': '〇',
};

/** Returns a value as it was typed, in one width, without invisible signs and blanks around it, and in everyday kanji digits. */
export const narrowed = (text: string): string =>
  nfkc(text)
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/[壱壹弐貳参參拾萬零○]/g, (sign) => LEGAL[sign] ?? sign);

/** Kanji numbers before a unit of the calendar as digits: 令和九年十二月一日 is 令和9年12月1日. */
export const withDigits = (text: string): string =>
  text.replace(/[〇一二三四五六七八九十]{1,6}(?=[年月日時分])/g, (number) => String(smallNumber(number)));

/** 十二 is 12, 二〇二六 is 2026. */
function smallNumber(kanji: string): number {
  if (!kanji.includes('十')) return Number([...kanji].map((sign) => KANJI.indexOf(sign)).join(''));
  const [tens = '', ones = ''] = kanji.split('十');
  return (tens === '' ? 1 : KANJI.indexOf(tens)) * 10 + (ones === '' ? 0 : KANJI.indexOf(ones));
}
