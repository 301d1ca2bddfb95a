import { papersOf } from '../lifecycle/papers.ts';
import { reportYearsOf, type ReportYear } from '../lifecycle/period.ts';
import { remembered } from '../lifecycle/remembered.ts';
import { documentOf, type CityRecord, type DocumentOf } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';

type Report = DocumentOf<'report'>;

const yearsOn = remembered((record, id: string, day: IsoDate): readonly ReportYear[] => {
  const project = record.projects.get(id);
  const papers = project && papersOf(project, record.sittings, day);
  if (!papers || record.programmes.size === 0) return [];
  const endedOn = documentOf(project, 'termination')?.data.on;
  return reportYearsOf(papers, record).filter(({ from }) => endedOn === undefined || from <= endedOn);
});

/**
 * The years for which reports are owed, as the agreement stood on the day of a report: an amendment that came later
 * does not make an old report wrong. Years that had not begun when the project was terminated are not owed.
 */
export const yearsOpenTo = ({ project, data }: Report, record: CityRecord): readonly ReportYear[] =>
  yearsOn(record, project, data.submittedAt.slice(0, 10));

/** The year of the agreement that a report is about; null where it is about none. */
export function reportedYear(report: Report, record: CityRecord): ReportYear | null {
  const years = yearsOpenTo(report, record);
  return years.find(({ fiscalYear }) => fiscalYear === report.data.fiscalYear) ?? null;
}
