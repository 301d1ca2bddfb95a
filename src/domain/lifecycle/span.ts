import { daysBetween } from '../dates/day.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/** How long something was so: from its first day to the day on which the next began (null: it still is). */
export interface Span<T> {
  readonly value: T;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Joins the days on which a value stayed the same; the days come in any order. */
export function spansOf<T>(values: ReadonlyMap<IsoDate, T>): Span<T>[] {
  const began: { value: T; from: IsoDate }[] = [];
  for (const [from, value] of [...values].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = began.at(-1);
    if (last === undefined || last.value !== value) began.push({ value, from });
  }
  return began.map((span, index) => ({ ...span, to: began[index + 1]?.from ?? null }));
}

/** Days that a span has lasted until today. */
export function lengthOf(span: Span<unknown>, today: IsoDate): number {
  return daysBetween(span.from, span.to ?? today);
}
