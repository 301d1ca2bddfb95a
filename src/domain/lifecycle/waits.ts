import type { Party } from '../record/kinds/shared.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Span } from './span.ts';
import { AGREED_STAGES, type Stage } from './stage.ts';

/**
 * For whom a project waited, from which day to which (C28): the turns without the days for which the agreement gave
 * them time. While the work lasts, its report is the next thing that is owed, but nobody waits for it yet.
 */
export function waitsOf(
  turns: readonly Span<Party | null>[],
  stages: readonly Span<Stage>[],
): readonly Span<Party>[] {
  const given = stages.filter(({ value }) => AGREED_STAGES.has(value));
  return turns.flatMap(({ value, from, to }) => (value === null ? [] : without(given, { value, from, to })));
}

/** What is left of a span outside of some others, which come in order and do not overlap. */
function without<T>(others: readonly Span<unknown>[], { value, from, to }: Span<T>): Span<T>[] {
  const left: Span<T>[] = [];
  let start = from;
  for (const other of others) {
    if (isBefore(other.to, start) || isBefore(to, other.from)) continue;
    if (start < other.from) left.push({ value, from: start, to: other.from });
    if (other.to === null) return left;
    start = other.to;
  }
  return to === null || start < to ? [...left, { value, from: start, to }] : left;
}

const isBefore = (end: IsoDate | null, day: IsoDate): boolean => end !== null && end <= day;
