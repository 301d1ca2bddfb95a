import { addDays, daysBetween } from '../dates/day.ts';
import { firstDayOf, fiscalYearOf, lastDayOf } from '../dates/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import { allOf, isAfter, oneOf, type Papers } from './papers.ts';
import { memoizeByRecord } from './memoize-by-record.ts';
import { programmeOn } from '../programme/in-force.ts';
import type { CityRecord } from '../record/record.ts';

/** First and last day (JST, both included). */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What one report is about: a fiscal year of the period, with a short neighbour where there is one. */
export interface ReportYear extends Days {
  readonly fiscalYear: FiscalYear;
}

/**
 * The agreement's period as amended (C23); undefined without an agreement. The plan's own period does not count
 * here, nor does an amendment after the termination. A period that would end before it begins (the check says so) is read as
 * its first day.
 */
export function agreementPeriod(papers: Papers): Days | undefined {
  const agreement = oneOf(papers, 'agreement');
  if (!agreement) return undefined;
  let { validFrom, validUntil } = agreement.data;
  const termination = oneOf(papers, 'termination');
  for (const amendment of allOf(papers, 'amendment')) {
    if (termination && isAfter(amendment, termination)) continue;
    const { data } = amendment;
    validFrom = data.validFrom ?? validFrom;
    validUntil = data.validUntil ?? validUntil;
  }
  return { from: validFrom, to: validUntil < validFrom ? validFrom : validUntil };
}

/**
 * Returns the years for which a report is owed (C25). How many days make a year short is the rule of the programme
 * under which the agreement was concluded, so that a new rule never moves a report.
 */
export function reportYearsOf(papers: Papers, record: CityRecord): readonly ReportYear[] {
  const period = agreementPeriod(papers);
  const agreement = oneOf(papers, 'agreement');
  if (!period || !agreement) return [];
  return yearsUnder(record, agreement.on, period.from, period.to);
}

const yearsUnder = memoizeByRecord((record, concludedOn: IsoDate, from: IsoDate, to: IsoDate) =>
  reportYears({ from, to }, programmeOn(record, concludedOn).shortYearDays),
);

/**
 * Returns the fiscal years of a period. A first year with fewer than `shortYearDays` days joins the next one's report,
 * a last one the previous one's; a period that lies in one year is one year, however short.
 */
export function reportYears(period: Days, shortYearDays: number): readonly ReportYear[] {
  const years = fiscalYears(period);
  const [first, second] = years;
  if (first && second && isShort(first, shortYearDays)) years.splice(0, 2, { ...second, from: first.from });
  const [previous, last] = years.slice(-2);
  if (previous && last && isShort(last, shortYearDays)) years.splice(-2, 2, { ...previous, to: last.to });
  return years;
}

function fiscalYears({ from, to }: Days): ReportYear[] {
  const years: ReportYear[] = [];
  for (let year = fiscalYearOf(from); year <= fiscalYearOf(to); year += 1) {
    const [first, last] = [firstDayOf(year), lastDayOf(year)];
    years.push({ fiscalYear: year, from: first > from ? first : from, to: last < to ? last : to });
  }
  return years;
}

const isShort = ({ from, to }: Days, shortYearDays: number): boolean =>
  daysBetween(from, addDays(to, 1)) < shortYearDays;

/**
 * Returns the day on which the work of a year was completed, as far as it is recorded: the earlier of a progress note
 * `completed` of that year and the report's own word; undefined while neither is there.
 */
export function recordedCompletion(papers: Papers, year: ReportYear): IsoDate | undefined {
  const noted = allOf(papers, 'progress')
    .filter(({ data }) => data.state === 'completed' && data.on >= year.from && data.on <= year.to)
    .map(({ data }) => data.on);
  const reported = allOf(papers, 'report')
    .filter(({ data }) => data.fiscalYear === year.fiscalYear)
    .map(({ data }) => data.completedOn);
  return [...noted, ...reported].sort()[0];
}

/**
 * Returns the day from which a year's report is due (C25): the recorded completion, and at the latest the last day of
 * the period in that year, so that a late word on the work does not move a day that has passed. A termination ends the
 * period.
 */
export function completionOf(papers: Papers, year: ReportYear, endedOn: IsoDate | undefined): IsoDate {
  const days = [recordedCompletion(papers, year), endedOn, year.to].filter((day) => day !== undefined);
  return days.sort()[0] ?? year.to;
}
