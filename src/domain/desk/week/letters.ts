import { addDays } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { sidesOf, type Obligation } from '../../lifecycle/obligation.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import { SIDE_OF, type Side } from '../../record/kinds/shared.ts';
import type { CityRecord } from '../../record/record.ts';
import { LETTERS, type DeskLetter } from '../desk-letters.ts';
import type { WeekItem } from './item.ts';

/** Days for which the site keeps a letter to be printed; what it says stays in the paper itself. */
export const PRINTED_FOR = 365;

/**
 * Returns the letters that the site has for a line: the notice of a result or the answer to an offer, what is to be signed or
 * judged, the question to a section, the papers of a sitting.
 */
export function lettersOf(
  { task, obligation, project, sitting, due }: WeekItem,
  { record, today }: { readonly record: Pick<CityRecord, 'sittings'>; readonly today: IsoDate },
): readonly DeskLetter[] {
  const isKept = (day: IsoDate): boolean => day >= addDays(today, -PRINTED_FOR);
  if (project && obligation) {
    // The result came before the day on which it is due to be told.
    if (task === 'notify')
      return due !== null && isKept(addDays(due, -SURELY_BEFORE)) ? [answerTo(project.id, obligation)] : [];
    if (obligation.what === 'opinion')
      return obligation.id !== undefined && project.proposer !== ''
        ? [LETTERS.inquiry(project.id, obligation.id)]
        : [];
    return task === 'sign' || task === 'call' ? requestsFor(project.id, obligation) : [];
  }
  const met = sitting === null ? undefined : record.sittings.get(sitting);
  if (!met) return [];
  if (task === 'invite') return [LETTERS.convening(met.id), LETTERS.order(met.id)];
  if (task === 'agenda') return [LETTERS.order(met.id)];
  return task === 'confirm' && isKept(dayOf(met)) ? [LETTERS.minutes(met.id)] : [];
}

/** The longest time, in days, between a result and the day by which it is to be told. */
const SURELY_BEFORE = 60;

const answerTo = (project: string, { what, basis }: Obligation): DeskLetter =>
  what === 'offer-answer'
    ? LETTERS.offerAnswer(project, paperOf(basis).replace(/^offer-/, ''))
    : LETTERS.notice(project, paperOf(basis));

/** What asks a side for its word: each that owes its judgements, and the one whose signature alone is missing. */
function requestsFor(
  project: string,
  { what, owedBy, fiscalYear }: Pick<Obligation, 'what' | 'owedBy' | 'fiscalYear'>,
): readonly DeskLetter[] {
  const sides = sidesOf(owedBy).flatMap((party): readonly Side[] => {
    const side = SIDE_OF[party];
    return side ? [side] : [];
  });
  if (what === 'evaluation' && fiscalYear !== undefined)
    return sides.map((side) => LETTERS.evaluation(project, fiscalYear, side));
  const [only, ...more] = sides;
  const isSigned = what === 'agreement' || what === 'amendment';
  return isSigned && only && more.length === 0 ? [LETTERS.signing(project, only)] : [];
}

const paperOf = (basis: string): string => basis.replace(/^.*\/|\.mdx?$/g, '');
