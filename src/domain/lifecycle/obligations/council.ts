import { lastDayAfter } from '../last-day.ts';
import { atSitting, councilOrSecretariat, nextSitting } from '../next-sitting.ts';
import type { ObligationFacts } from '../obligation.ts';
import { allOf, oneOf, type Paper, type Papers } from '../papers.ts';
import { roundOf } from '../round.ts';
import type { LifecycleContext } from '../context.ts';
import { dayOf } from '../sittings.ts';

/**
 * The review in step 1 (C13): owed for the proposal, and anew with each review that says `continued`. The proposal's
 * is met by the first review, that of a continued one by the review after it.
 */
export function reviewObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  const proposal = oneOf(papers, 'proposal');
  const reviews = allOf(papers, 'review');
  const obligation = (cause: Paper, review: Paper | undefined): ObligationFacts => {
    const sitting = nextSitting(1, cause.on, context);
    const metOn = review?.on ?? null;
    return {
      what: 'review',
      owedBy: councilOrSecretariat(sitting, metOn),
      due: sitting ? dayOf(sitting) : null,
      basis: cause.path,
      metOn,
      ...atSitting(sitting),
    };
  };
  return [
    ...(proposal ? [obligation(proposal, reviews[0])] : []),
    ...reviews.flatMap((review, index) =>
      review.data.result === 'continued' ? [obligation(review, reviews[index + 1])] : [],
    ),
  ];
}

/**
 * The decision in step 2 (C17, C19): owed from the filing where the round gives it a date, else from the first
 * `refer`, and anew with each decision that says `continued`. The first is met by the first decision, that of a
 * continued one by the decision after it. The round's day is the same for every one of them: putting a decision off
 * does not put that day off. The sitting that could decide is looked for after the referral, once there is one.
 */
export function decisionObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  const decisions = allOf(papers, 'decision');
  const referral = allOf(papers, 'review').find(({ data }) => data.result === 'refer');
  const date = roundOf(papers, context)?.decisionBy ?? null;
  const proposal = oneOf(papers, 'proposal');
  const first = proposal && (date === null ? referral : proposal);
  const obligation = (cause: Paper, sought: Paper, decision: Paper | undefined): ObligationFacts => {
    const sitting = nextSitting(2, sought.on, context);
    const metOn = decision?.on ?? null;
    return {
      what: 'decision',
      owedBy: councilOrSecretariat(sitting, metOn),
      due: date ?? (sitting ? dayOf(sitting) : null),
      basis: cause.path,
      metOn,
      ...atSitting(sitting),
    };
  };
  return [
    ...(first ? [obligation(first, referral ?? first, decisions[0])] : []),
    ...decisions.flatMap((decision, index) =>
      decision.data.result === 'continued' ? [obligation(decision, decision, decisions[index + 1])] : [],
    ),
  ];
}

/** Telling the proposer (C14): after a review that does not adopt, and after every decision but a continued one. */
export function notificationObligations(papers: Papers, { record }: LifecycleContext): ObligationFacts[] {
  return papers.inOrder.flatMap((paper): ObligationFacts[] => {
    if (paper.kind !== 'review' && paper.kind !== 'decision') return [];
    if (paper.data.result === 'refer' || paper.data.result === 'continued') return [];
    return [
      {
        what: 'notification',
        owedBy: 'secretariat',
        due: lastDayAfter(paper.on, 'notifyWithin', record),
        basis: paper.path,
        metOn: paper.data.notifiedOn ?? null,
      },
    ];
  });
}
