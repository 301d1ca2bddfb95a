import { dayOf } from '../../dates/day.ts';
import { SIDES, type Side } from '../../record/kinds/shared.ts';
import {
  documentOf,
  sectionKeyOf,
  type CityRecord,
  type Project,
  type ProjectDocument,
} from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { sameAccount, type Account } from '../account.ts';
import { actorOn, type Actor } from '../actor.ts';
import type { Given } from './given.ts';
import type { Stand } from './reviews.ts';

/** What is known of the two sides of a project: its record, and who opened its thread. */
interface Sides {
  readonly trusted: CityRecord;
  readonly project: Project;
  readonly proposer: Account | null;
  readonly today: IsoDate;
}

/** Whether somebody speaks for a side (C28): who opened the thread for its own project, or somebody of the section. */
function speaksFor(side: Side, actor: Actor, { project, proposer }: Sides): boolean {
  if (side === 'city') {
    const section = sectionKeyOf(project);
    return actor.offices.some(({ id }) => id === section);
  }
  const proposal = documentOf(project, 'proposal')?.data;
  const isCitys = proposal?.proposer.type === 'city-staff';
  const isEntered = proposal?.onBehalf !== undefined || actor.isSecretariat;
  return proposer !== null && sameAccount(actor, proposer) && !isEntered && !isCitys;
}

/** The day (JST) on which somebody of a side approved just this content on GitHub; null where nobody did. */
function approvedBySide(side: Side, stands: readonly Stand[], sides: Sides): IsoDate | null {
  const days = stands.flatMap(({ account, teams, approvedAt }) => {
    const actor = actorOn(sides.trusted, sides.today, account, teams);
    return approvedAt !== null && speaksFor(side, actor, sides) ? [dayOf(approvedAt)] : [];
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
  sides: Sides,
): Given | null {
  const field = wordField(paper);
  if (field === null) return null;
  const words = SIDES.flatMap((side): [Side, IsoDate][] => {
    const word = field.words[side];
    if (!isOpen(word) || !field.canGive(side)) return [];
    const own = word !== undefined && speaksFor(side, filer, sides) ? word.on : null;
    const on = own ?? approvedBySide(side, stands, sides);
    return on === null ? [] : [[side, on]];
  });
  return { approvals: [], words: { [field.name]: Object.fromEntries(words) } };
}

interface WordField {
  readonly name: 'agreed' | 'judged';
  readonly words: Readonly<
    Partial<Record<Side, { readonly on: IsoDate; readonly means: string } | undefined>>
  >;
  /** Whether there is something to which a side can give its word. */
  canGive(side: Side): boolean;
}

/** Where a paper has the words of both sides. Who approves a report without own judgements has not judged yet (C24). */
function wordField(paper: ProjectDocument): WordField | null {
  switch (paper.kind) {
    case 'plan':
    case 'agreement':
    case 'amendment':
      return { name: 'agreed', words: paper.data.agreed, canGive: () => true };
    case 'report': {
      const { judged, results } = paper.data;
      return {
        name: 'judged',
        words: judged,
        canGive: (side) => results.every((result) => result[side] !== undefined),
      };
    }
    default:
      return null;
  }
}
