import { councilOrSecretariat, nextSitting } from '../next-sitting.ts';
import type { Duty } from '../obligation.ts';
import { allOf, oneOf, type Paper, type Papers } from '../papers.ts';
import type { Setting } from '../setting.ts';
import { dayOf } from '../sittings.ts';

/**
 * The review in step 1 (C13): owed for the proposal, and anew with each review that says `continued`. The proposal's
 * is met by the first review, that of a continued one by the review after it.
 */
export function reviewDuties(papers: Papers, setting: Setting): Duty[] {
  const proposal = oneOf(papers, 'proposal');
  const reviews = allOf(papers, 'review');
  const duty = (cause: Paper, review: Paper | undefined): Duty => {
    const sitting = nextSitting(1, cause.on, setting);
    const metOn = review?.on ?? null;
    return {
      what: 'review',
      owedBy: councilOrSecretariat(sitting, metOn),
      due: sitting ? dayOf(sitting) : null,
      basis: cause.path,
      metOn,
    };
  };
  return [
    ...(proposal ? [duty(proposal, reviews[0])] : []),
    ...reviews.flatMap((review, index) =>
      review.data.result === 'continued' ? [duty(review, reviews[index + 1])] : [],
    ),
  ];
}
