import { papersOf } from '../lifecycle/papers.ts';
import { reportYearsOf, type ReportYear } from '../lifecycle/period.ts';
import { documentOf, type CityRecord, type DocumentOf } from '../record/record.ts';
import { remembered } from './remembered.ts';

type Report = DocumentOf<'report'>;

/**
 * The years for which reports are owed, as the agreement stood on the day of a report: an amendment that came later
 * does not make an old report wrong. Years that had not begun when the project was terminated are not owed.
 */
export const yearsOpenTo = remembered((report: Report, record): readonly ReportYear[] => {
  const project = record.projects.get(report.project);
  if (!project || record.programmes.size === 0) return [];
  const papers = papersOf(project, record.sittings, report.data.submittedAt.slice(0, 10));
  const endedOn = documentOf(project, 'termination')?.data.on;
  const years = papers ? reportYearsOf(papers, record) : [];
  return years.filter(({ from }) => endedOn === undefined || from <= endedOn);
});

/** The year of the agreement that a report is about; null where it is about none. */
export function reportedYear(report: Report, record: CityRecord): ReportYear | null {
  const years = yearsOpenTo(report, record);
  return years.find(({ fiscalYear }) => fiscalYear === report.data.fiscalYear) ?? null;
}
