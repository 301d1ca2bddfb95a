import type { ObligationFacts, ObligationKind } from '../obligation.ts';
import { isAfter, allOf, type Paper, type Papers } from '../papers.ts';
import { dueItemsOf } from '../../record/record.ts';

/**
 * Asks of reviews and decisions, conditions of an adoption, follow-ups of a verification: each as it is named there.
 * Met by a later progress note or report that lists the id as done; an ask also by a later review or decision,
 * which has taken the answer, or its absence, into account.
 */
export function askedObligations(papers: Papers): ObligationFacts[] {
  return papers.inOrder.flatMap((cause) =>
    dueItemsOf(cause).map(({ kind: what, id, owedBy, due }) => {
      const answer = papers.inOrder.find((paper) => isAfter(paper, cause) && answers(paper, what, id));
      return { what, owedBy, due, basis: cause.path, metOn: answer?.on ?? null, id };
    }),
  );
}

function answers(paper: Paper, what: ObligationKind, id: string): boolean {
  if (paper.kind === 'progress' || paper.kind === 'report') return paper.data.done?.includes(id) ?? false;
  return what === 'ask' && (paper.kind === 'review' || paper.kind === 'decision');
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
