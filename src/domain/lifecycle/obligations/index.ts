import { byDue, type ObligationFacts, type ObligationKind } from '../obligation.ts';
import {
  agreementObligations,
  amendmentObligations,
  partnerObligations,
  terminationObligations,
} from './agreement.ts';
import { askedObligations, opinionObligations } from './asked.ts';
import {
  decisionObligations,
  notificationObligations,
  reviewObligations,
  verificationObligations,
} from './council.ts';
import { evaluationObligations, reportObligations } from './report.ts';
import { oneOf, type Papers, type Paper } from '../papers.ts';
import { offerObligations } from './offers.ts';
import type { LifecycleContext } from '../context.ts';
import { isRejected } from '../stage.ts';

/** Returns everything that is owed for a project or was done for it (FIELDS, "Obligations"), by due day. */
export function obligationsOf(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  return [
    reviewObligations,
    decisionObligations,
    notificationObligations,
    partnerObligations,
    opinionObligations,
    agreementObligations,
    amendmentObligations,
    evaluationObligations,
    offerObligations,
    terminationObligations,
    reportObligations,
    verificationObligations,
    askedObligations,
  ]
    .flatMap((obligations) => obligations(papers, context))
    .filter((obligation) => !isMoot(obligation, papers))
    .sort(byDue);
}

/**
 * Returns whether nobody owes this any more, although nobody did it: a withdrawal ends everything but the answer to who
 * offered, a rejection everything but telling of it. A termination ends what arose before it, but not the report (which says itself what is
 * still owed) nor what the report that was filed calls for: judging and verifying.
 */
function isMoot(obligation: ObligationFacts, papers: Papers): boolean {
  if (obligation.metOn !== null || obligation.what === 'offer-answer') return false;
  if (oneOf(papers, 'withdrawal')) return true;
  if (isRejected(papers)) return obligation.what !== 'notification';
  const termination = oneOf(papers, 'termination');
  if (!termination || OUTLIVES.has(obligation.what)) return false;
  return !arisesAfter(obligation, termination, papers);
}

const OUTLIVES: ReadonlySet<ObligationKind> = new Set(['report', 'evaluation', 'verification']);

function arisesAfter(obligation: ObligationFacts, closing: Paper, papers: Papers): boolean {
  return papers.inOrder.some((paper) => paper.path === obligation.basis && paper.place > closing.place);
}
