import { completionOf, reportYearsOf, type ReportYear } from '../period.ts';
import { lastDayAfter } from '../last-day.ts';
import type { ObligationFacts } from '../obligation.ts';
import { allOf, oneOf, type Papers } from '../papers.ts';
import type { LifecycleContext } from '../context.ts';

/**
 * A report for each fiscal year of the period (C24, C25), owed by both sides alike. After a termination that still
 * wants one, only the years begun by then are owed. A report once filed has met its obligation, even where an
 * amendment later took its year out of the period.
 */
export function reportObligations(papers: Papers, { record }: LifecycleContext): ObligationFacts[] {
  const agreement = oneOf(papers, 'agreement');
  if (!agreement) return [];
  const reports = new Map(allOf(papers, 'report').map((report) => [report.data.fiscalYear, report]));
  const owed = yearsOwed(papers, reportYearsOf(papers, record));
  const years = new Map(owed.map((year) => [year.fiscalYear, year]));
  for (const [fiscalYear, { data }] of reports) {
    if (!years.has(fiscalYear))
      years.set(fiscalYear, { fiscalYear, from: data.completedOn, to: data.completedOn });
  }
  const endedOn = oneOf(papers, 'termination')?.on;
  return [...years.values()].map((year) => ({
    what: 'report',
    owedBy: 'both',
    due: lastDayAfter(completionOf(papers, year, endedOn), 'reportWithin', record),
    basis: agreement.path,
    metOn: reports.get(year.fiscalYear)?.on ?? null,
    fiscalYear: year.fiscalYear,
  }));
}

function yearsOwed(papers: Papers, years: readonly ReportYear[]): readonly ReportYear[] {
  const termination = oneOf(papers, 'termination');
  if (!termination) return years;
  return termination.data.reportOwed ? years.filter(({ from }) => from <= termination.on) : [];
}
