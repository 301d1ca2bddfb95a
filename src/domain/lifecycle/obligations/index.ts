import { documentOf } from '../../record/record.ts';
import type { LifecycleContext } from '../context.ts';
import { lastDayAfter } from '../last-day.ts';
import { type ObligationFacts, type ObligationKind, byDue } from '../obligation.ts';
import { partnerFoundOn } from '../partners.ts';
import { type Paper, type Papers, allOf, oneOf } from '../papers.ts';
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
import { isRejected } from '../stage.ts';

/**
 * Telling everybody who offered how it came out (C02, C14): once a partner is named, or the project ends without one, by the
 * secretariat, within the days of a notification. Met by the offer's own day of it.
 */
function offerObligations(papers: Papers, { record }: LifecycleContext): ObligationFacts[] {
  const settled = settledOn(papers, record);
  if (settled === null) return [];
  return allOf(papers, 'offer').map(({ path, data }) => ({
    what: 'offer-answer',
    owedBy: 'secretariat',
    due: lastDayAfter(settled, 'notifyWithin', record),
    basis: path,
    metOn: data.notifiedOn ?? null,
  }));
}

/** The first day on which nobody waits for a partner any more; null before. */
function settledOn(papers: Papers, { sittings }: LifecycleContext['record']) {
  const proposal = documentOf(papers.project, 'proposal');
  const ends = [
    oneOf(papers, 'withdrawal'),
    oneOf(papers, 'termination'),
    ...[...allOf(papers, 'review'), ...allOf(papers, 'decision')].filter(
      ({ data }) => data.result === 'not-adopted',
    ),
  ].flatMap((paper) => paper?.on ?? []);
  const found = proposal ? partnerFoundOn(papers.project, sittings) : null;
  return [...ends, ...(found === null ? [] : [found])].sort()[0] ?? null;
}

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
