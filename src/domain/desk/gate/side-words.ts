import { dayOf } from '../../dates/day.ts';
import { wordsOf } from '../../record/agreed.ts';
import { SIDES, type Side } from '../../record/kinds/shared.ts';
import type { CityRecord, ProjectDocument } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { actorOn, type Actor } from '../actor.ts';
import { sideOf, type Sides } from '../side.ts';
import type { Given } from './given.ts';
import type { Stand } from './reviews.ts';

/** What is known of the two sides of a project: its record, and who opened its thread. */
interface Known extends Sides {
  readonly trusted: CityRecord;
  readonly today: IsoDate;
}

/** The day (JST) on which somebody of a side approved just this content on GitHub; null where nobody did. */
function approvedBySide(side: Side, stands: readonly Stand[], known: Known): IsoDate | null {
  const days = stands.flatMap(({ account, teams, approvedAt }) => {
    const actor = actorOn(known.trusted, known.today, account, teams);
    return approvedAt !== null && sideOf(actor, known) === side ? [dayOf(approvedAt)] : [];
  });
  return days.sort()[0] ?? null;
}

/** A word on GitHub that is typed in a paper, or is still missing there. */
const isOpen = (word: { readonly means: string } | undefined): boolean =>
  word === undefined || word.means === 'github';

/**
 * The words of a paper that were given on GitHub: that of the side for which `filer` speaks, where it is typed, and that of a
 * side that approved. Nobody writes the other side's word: what is typed of it beyond these was not given. Null for a
 * paper that holds no such words.
 */
export function sideWords(
  paper: ProjectDocument,
  stands: readonly Stand[],
  filer: Actor,
  known: Known,
): Given | null {
  const own = wordsOf(paper);
  if (own === null) return null;
  const words = SIDES.flatMap((side): [Side, IsoDate][] => {
    const word = own.words[side];
    if (!isOpen(word) || !canGive(paper, side)) return [];
    const typed = word !== undefined && sideOf(filer, known) === side ? word.on : null;
    const on = typed ?? approvedBySide(side, stands, known);
    return on === null ? [] : [[side, on]];
  });
  return { approvals: [], words: { [own.field]: Object.fromEntries(words) } };
}

/** Whether there is something to which a side can give its word: who approves a report without own judgements has not judged yet (C24). */
export const canGive = (paper: ProjectDocument, side: Side): boolean =>
  paper.kind !== 'report' || paper.data.results.every((result) => result[side] !== undefined);
