import type { IsoDate } from '../dates/iso-date.ts';
import { allOf, type Papers } from './papers.ts';
import type { ReportYear } from './period.ts';

/**
 * The day on which the work of a year was completed, as far as it is recorded: the earlier of a progress note
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
 * The day from which a year's report is due (C25): the recorded completion, and at the latest the last day of the
 * period in that year, so that a late word on the work does not move a day that has passed. A termination ends the
 * period.
 */
export function completionOf(papers: Papers, year: ReportYear, endedOn: IsoDate | undefined): IsoDate {
  const days = [recordedCompletion(papers, year), endedOn, year.to].filter((day) => day !== undefined);
  return days.sort()[0] ?? year.to;
}
