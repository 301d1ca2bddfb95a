/** `YYYY-MM-DD`, a day in Asia/Tokyo. */
export type IsoDate = string;

/** `YYYY-MM-DDThh:mm:ss+09:00`. */
export type IsoTime = string;

/** First calendar year of a Japanese fiscal year: 2026 is 1 April 2026 to 31 March 2027. */
export type FiscalYear = number;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns a number from 0 to 99 as dates, times and file names write it: `07`. */
export const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** Returns whether the text is a day that exists: `2026-02-31` does not. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0);
}
