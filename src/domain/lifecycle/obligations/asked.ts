import { sidesOf, type Debtor, type ObligationFacts, type ObligationKind } from '../obligation.ts';
import { isAfter, allOf, type Paper, type Papers } from '../papers.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { dueItemsOf } from '../../record/record.ts';

/**
 * Asks of reviews and decisions, conditions of an adoption, follow-ups of a verification: each as it is named there.
 * Met by a progress note of who owes it, or a report, that lists the id as done, on its day, from the day of the asking paper on; an ask also by a
 * later review or decision, which has taken the answer, or its absence, into account.
 */
export const askedObligations = (papers: Papers): ObligationFacts[] =>
  papers.inOrder.flatMap((cause) => askedBy(cause, papers));

/** Returns what one paper asks for. */
export const askedBy = (cause: Paper, papers: Papers): (ObligationFacts & { readonly due: IsoDate })[] =>
  dueItemsOf(cause).map(({ kind: what, id, owedBy, due }) => {
    const days = sidesOf(owedBy).map(
      (side) => papers.inOrder.find((paper) => answers(paper, { cause, what, id, side }))?.on,
    );
    const metOn = days.includes(undefined) ? null : (days.sort().at(-1) ?? null);
    return { what, owedBy, due, basis: cause.path, metOn, id };
  });

interface Asked {
  readonly cause: Paper;
  readonly what: ObligationKind;
  readonly id: string;
  /** Of what both owe, each side answers for itself. */
  readonly side: Debtor;
}

function answers(paper: Paper, { cause, what, id, side }: Asked): boolean {
  if (paper.kind === 'progress' || paper.kind === 'report')
    return (
      paper.on >= cause.on &&
      (paper.data.done?.includes(id) ?? false) &&
      (paper.kind === 'report' || speaksFor(paper, side))
    );
  return what === 'ask' && isAfter(paper, cause) && (paper.kind === 'review' || paper.kind === 'decision');
}

/**
 * Whether a note speaks for a side: its own, what the secretariat enters for somebody, and what came from format 1, where no
 * note says whose it is.
 */
const speaksFor = ({ data }: Paper<'progress'>, side: Debtor): boolean =>
  data.by === undefined || data.by === side || (data.by === 'secretariat' && data.onBehalf !== undefined);

/** What a section was asked (C12): met by its answer; the obligation's id is the section's. */
export function opinionObligations(papers: Papers): ObligationFacts[] {
  return allOf(papers, 'opinion').map(({ path, data }) => ({
    what: 'opinion',
    owedBy: 'section',
    due: data.due,
    basis: path,
    metOn: data.answeredOn ?? null,
    id: data.section,
  }));
}
