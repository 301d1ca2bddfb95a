import type { IsoDate } from '../dates/iso-date.ts';
import { SIDES, type Side } from './kinds/shared.ts';

/** The word that each side gave, as a plan, an agreement or an amendment has it, or a report for its judgements. */
type Words = Readonly<Partial<Record<Side, { readonly on: IsoDate } | undefined>>>;

/** Returns the days on which a side gave its word, the earlier first. */
export const wordDays = (words: Words): readonly IsoDate[] =>
  SIDES.flatMap((side) => words[side]?.on ?? []).sort();

/** Returns the day on which both sides had given their word: the later one. Null while one of them is waited for. */
export const bothOn = (words: Words): IsoDate | null =>
  missingSides(words).length === 0 ? (wordDays(words).at(-1) ?? null) : null;

/** Returns the sides that have not given their word. */
export const missingSides = (words: Words): readonly Side[] =>
  SIDES.filter((side) => words[side] === undefined);

/** Returns the side that gave its word last; null while one of them is waited for. */
export function laterSide(words: Words): Side | null {
  const last = bothOn(words);
  return SIDES.findLast((side) => words[side]?.on === last && last !== null) ?? null;
}
