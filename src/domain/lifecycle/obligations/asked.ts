import type { ObligationFacts, ObligationKind } from '../obligation.ts';
import { isAfter, allOf, type Paper, type Papers } from '../papers.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { dueItemsOf } from '../../record/record.ts';

/**
 * Asks of reviews and decisions, conditions of an adoption, follow-ups of a verification: each as it is named there.
 * Met by a progress note or report that lists the id as done, on its day, from the day of the asking paper on; an ask also by a
 * later review or decision, which has taken the answer, or its absence, into account.
 */
export const askedObligations = (papers: Papers): ObligationFacts[] =>
  papers.inOrder.flatMap((cause) => askedBy(cause, papers));

/** Returns what one paper asks for. */
export const askedBy = (cause: Paper, papers: Papers): (ObligationFacts & { readonly due: IsoDate })[] =>
  dueItemsOf(cause).map(({ kind: what, id, owedBy, due }) => {
    const answer = papers.inOrder.find((paper) => answers(paper, cause, what, id));
    return { what, owedBy, due, basis: cause.path, metOn: answer?.on ?? null, id };
  });

function answers(paper: Paper, cause: Paper, what: ObligationKind, id: string): boolean {
  if (paper.kind === 'progress' || paper.kind === 'report')
    return paper.on >= cause.on && (paper.data.done?.includes(id) ?? false);
  return what === 'ask' && isAfter(paper, cause) && (paper.kind === 'review' || paper.kind === 'decision');
}

/** What a section was asked (C12): met by its answer; the obligation's id is the section's. */
export function opinionObligations(papers: Papers): ObligationFacts[] {
  return allOf(papers, 'opinion').map(({ path, data }) => ({
    what: 'opinion',
    owedBy: 'section',
    due: data.due ?? null,
    basis: path,
    metOn: data.answeredOn ?? null,
    id: data.section,
  }));
}
