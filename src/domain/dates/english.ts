import type { IsoDate } from './iso-date.ts';

/** The months, as English pages name them; `Intl` takes eighteen times as long for each (docs/decisions/0007-by-hand.md). */
export const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** 18 April 2026, as dates are shown in English. */
export function englishDate(day: IsoDate): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}
