import type { IsoDate } from '../dates/iso-date.ts';
import { SIDES, type Side } from './kinds/shared.ts';
import type { ProjectDocument } from './record.ts';

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

/** The words of both sides in one paper: what they agreed to, or how they judged (C20, C21, C24, C28). */
export interface PaperWords {
  readonly field: 'agreed' | 'judged';
  readonly words: (ProjectDocument & { readonly kind: 'plan' })['data']['agreed'];
}

/** Returns where a paper has the words of both sides; null for a paper of another kind. */
export function wordsOf({ kind, data }: ProjectDocument): PaperWords | null {
  switch (kind) {
    case 'plan':
    case 'agreement':
    case 'amendment':
      return { field: 'agreed', words: data.agreed };
    case 'report':
      return { field: 'judged', words: data.judged };
    default:
      return null;
  }
}
