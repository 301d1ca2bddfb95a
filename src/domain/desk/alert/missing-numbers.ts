import { daysBetween, dayOf } from '../../dates/day.ts';
import type { IsoDate, IsoTime } from '../../dates/iso-date.ts';

/** An issue or pull request that can be seen. */
export interface SeenNumber {
  readonly number: number;
  readonly createdAt: IsoTime;
}

/**
 * How long a gap is news, in days after the next number was given. An older one was told, or was there before the desk worked
 * here, and whoever filed has asked by now.
 */
const NEWS_FOR = 30;

/**
 * The numbers that nobody can see, between the smallest and the largest of those that can be seen: issues and pull
 * requests are numbered together, without a gap. One may be missing that was deleted or moved elsewhere, that became a
 * discussion, or that GitHub hides since its author's account is new.
 */
export function missingNumbers(seen: readonly SeenNumber[], today: IsoDate): number[] {
  const sorted = seen.toSorted((a, b) => a.number - b.number);
  return sorted.flatMap(({ number, createdAt }, at) => {
    const before = sorted[at - 1]?.number;
    if (before === undefined || daysBetween(dayOf(createdAt), today) > NEWS_FOR) return [];
    return Array.from({ length: Math.max(0, number - before - 1) }, (_, more) => before + 1 + more);
  });
}

/** What became of a number that is in no list. */
export type Whereabouts = 'deleted' | 'moved' | 'unseen';

/** Numbers that follow each other, by the first and the last. */
export type Range = readonly [first: number, last: number];

/** The ranges of some numbers, in their order. */
export function rangesOf(numbers: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
}
