const OTHER_PAPERS = 'It is about papers that no form of the site makes.';
const DESK_FILLS = 'The desk puts in what it judges.';
const BEGUN_THERE = 'The form begins only with a project of which this holds.';

/** Rules about one paper that a draft is not asked, each with its reason: a test asks for every rule, here or above. */
export const NOT_ASKED: Readonly<Record<string, string>> = {
  ...because(DESK_FILLS, 'source-issue', 'received-on-behalf', 'filed-before-received', 'file-name-key'),
  ...because('A draft has no corrections.', 'correction-date'),
  ...because(BEGUN_THERE, 'unknown-previous-proposal', 'previous-proposal-open', 'without-agreement'),
  ...because(
    OTHER_PAPERS,
    ...['approver-not-on-roster', 'approver-twice', 'assessor-not-on-roster', 'assessor-side'],
    ...['consultation-of-other-project', 'not-on-agenda', 'unknown-criterion', 'unknown-meeting'],
    ...['agreement-without-plan', 'before-proposal', 'decision-without-referral', 'plan-without-adoption'],
    ...['review-after-referral', 'sitting-not-held', 'sitting-of-other-step', 'termination-without-adoption'],
    ...[
      'verification-without-report',
      'plan-balanced',
      'approvals-of-both-sides',
      'asks-only-when-continued',
    ],
    ...['budget-fiscal-year', 'criteria-complete', 'decision-conditions', 'decision-section', 'form-note'],
    ...['indicator-measure', 'indicator-targets', 'opinion-answer', 'reasons-given', 'resubmission-invited'],
    ...['verification-indicators', 'agreement-after-start', 'amendment-dates', 'assessment-late'],
    ...['budget-year-passed', 'decision-after-due', 'due-before-asked', 'hearing-date', 'opinion-dates'],
    ...['milestone-outside-period', 'notification-late', 'told-before-sitting', 'year-outside-period'],
    ...['judged-despite-conflict', 'approved-despite-conflict', 'own-proposal'],
  ),
};

function because(reason: string, ...ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, reason]));
}
