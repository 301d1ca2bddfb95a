import { completionOf, reportYearsOf, type ReportYear } from '../period.ts';
import { lastDayAfter } from '../last-day.ts';
import type { ObligationFacts } from '../obligation.ts';
import { allOf, oneOf, type Paper, type Papers } from '../papers.ts';
import { later } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { bothOn, missingSides } from '../../record/agreed.ts';
import { SIDES } from '../../record/kinds/shared.ts';
import type { CityRecord } from '../../record/record.ts';
import { partyOf } from './agreement.ts';
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
  return [...years.values()].map((year) => ({
    what: 'report',
    owedBy: 'both',
    due: dueOf(year, papers, agreement, record),
    basis: agreement.path,
    metOn: reports.get(year.fiscalYear)?.on ?? null,
    fiscalYear: year.fiscalYear,
  }));
}

/** The day by which a year is reported, by the programme under which the agreement was concluded. */
const dueOf = (
  year: ReportYear,
  papers: Papers,
  agreement: Paper<'agreement'>,
  record: CityRecord,
): IsoDate | null =>
  lastDayAfter(
    completionOf(papers, year, oneOf(papers, 'termination')?.on),
    'reportWithin',
    record,
    agreement.on,
  );

/**
 * Both sides judge by the agreed items (C24): where a report came with the judgements of one side, the other owes its own, and
 * both where it came with none.
 */
export function evaluationObligations(papers: Papers, context: LifecycleContext): ObligationFacts[] {
  return allOf(papers, 'report').flatMap((report): ObligationFacts[] => {
    const { judged, fiscalYear } = report.data;
    const waitedFor = SIDES.filter((side) => (judged[side]?.on ?? LATER) > report.on);
    if (waitedFor.length === 0) return [];
    const missing = missingSides(judged);
    const owing = missing.length === 0 ? waitedFor : missing;
    const own = lastDayAfter(report.on, 'evaluateWithin', context.record);
    const reported = reportObligations(papers, context).find((one) => one.fiscalYear === fiscalYear)?.due;
    return [
      {
        what: 'evaluation',
        owedBy: partyOf(owing),
        due: own !== null && reported ? later(own, reported) : (own ?? reported ?? null),
        basis: report.path,
        metOn: bothOn(judged),
        fiscalYear,
      },
    ];
  });
}

/** Sorts after every day. */
const LATER = '~';

function yearsOwed(papers: Papers, years: readonly ReportYear[]): readonly ReportYear[] {
  const termination = oneOf(papers, 'termination');
  if (!termination) return years;
  return termination.data.reportOwed ? years.filter(({ from }) => from <= termination.on) : [];
}
