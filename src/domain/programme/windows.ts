import { addDays } from '../dates/day.ts';
import { twoDigits, type IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';
import { yearlyDayText } from './deadline.ts';
import type { Programme } from './schema.ts';

type Windows = NonNullable<Programme['windows']>;
type DayOfYear = Windows[number]['opens'];

/** A time in which proposals are taken for the round to come; both days (JST) belong to it. */
export interface Window {
  readonly opens: IsoDate;
  readonly closes: IsoDate;
}

/**
 * Returns the window that is open on a day, or else the next one; null where the city takes proposals all year. What comes
 * between two windows is never refused: it waits for the next (C06).
 */
export function windowFrom(day: IsoDate, { windows = [] }: Pick<Programme, 'windows'>): Window | null {
  const year = Number(day.slice(0, 4));
  const all = [year - 1, year, year + 1].flatMap((from) => windows.map((window) => windowIn(from, window)));
  return (
    all.filter(({ closes }) => closes >= day).toSorted((a, b) => (a.opens < b.opens ? -1 : 1))[0] ?? null
  );
}

/** Returns the day from which a proposal counts for its round: its own, or that on which the next window opens. */
export function countsFrom(day: IsoDate, programme: Pick<Programme, 'windows'>): IsoDate {
  const window = windowFrom(day, programme);
  return window === null || window.opens <= day ? day : window.opens;
}

/** Returns the windows to come, the one that is open first. */
export function windowsFrom(
  day: IsoDate,
  programme: Pick<Programme, 'windows'>,
  count: number,
): readonly Window[] {
  const found: Window[] = [];
  for (let from = day; found.length < count;) {
    const window = windowFrom(from, programme);
    if (window === null) return [];
    found.push(window);
    from = addDays(window.closes, 1);
  }
  return found;
}

/** A window that closes earlier in the year than it opens goes over the new year. */
function windowIn(year: number, { opens, closes }: Windows[number]): Window {
  const isOverNewYear =
    twoDigits(closes.month) + twoDigits(closes.day) < twoDigits(opens.month) + twoDigits(opens.day);
  return { opens: dayIn(year, opens), closes: dayIn(isOverNewYear ? year + 1 : year, closes) };
}

const dayIn = (year: number, { month, day }: DayOfYear): IsoDate =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** Returns when proposals are taken, in a sentence; null where that is all year. */
export function windowsText({ windows = [] }: Pick<Programme, 'windows'>): Text | null {
  if (windows.length === 0) return null;
  const each = windows.map(({ opens, closes }) => {
    const [from, to] = [yearlyDayText(opens), yearlyDayText(closes)];
    return { ja: `${from.ja}から${to.ja}まで`, en: `${from.en} to ${to.en}` };
  });
  return {
    ja: `提案の募集期間は、毎年${each.map(({ ja }) => ja).join('と、')}です。それ以外の日に届いた提案も受け付け、次の募集期間の分として検討します。`,
    en: `Proposals are called for each year from ${each.map(({ en }) => en).join(' and from ')}. One that comes at another time is accepted, too, for the next such time.`,
  };
}
