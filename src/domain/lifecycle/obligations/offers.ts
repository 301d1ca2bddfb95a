import { documentOf } from '../../record/record.ts';
import type { LifecycleContext } from '../context.ts';
import { lastDayAfter } from '../last-day.ts';
import type { ObligationFacts } from '../obligation.ts';
import { partnerFoundOn } from '../partners.ts';
import { allOf, oneOf, type Papers } from '../papers.ts';

/**
 * Telling everybody who offered how it came out (C02, C14): once a partner is named, or the project ends without one, by the
 * secretariat, within the days of a notification. Met by the offer's own day of it.
 */
export function offerObligations(papers: Papers, { record }: LifecycleContext): ObligationFacts[] {
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
