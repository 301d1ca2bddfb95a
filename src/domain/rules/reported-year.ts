import { papersOf } from '../lifecycle/papers.ts';
import { reportYearsOf, type ReportYear } from '../lifecycle/period.ts';
import { documentOf, type CityRecord, type DocumentOf, type Project } from '../record/record.ts';

/**
 * The years for which reports are owed, as the agreement stood on the day of a report: an amendment that came later
 * does not make an old report wrong. Years that had not begun when the project was terminated are not owed.
 */
export function yearsOpenTo(
  report: DocumentOf<'report'>,
  project: Project,
  record: CityRecord,
): readonly ReportYear[] {
  const papers = papersOf(project, record.sittings, report.data.submittedAt.slice(0, 10));
  if (!papers || record.programmes.size === 0) return [];
  const endedOn = documentOf(project, 'termination')?.data.on;
  return reportYearsOf(papers, record).filter(({ from }) => endedOn === undefined || from <= endedOn);
}

/** The year of the agreement that a report is about; null where it is about none. */
export function reportedYear(
  report: DocumentOf<'report'>,
  project: Project,
  record: CityRecord,
): ReportYear | null {
  const years = yearsOpenTo(report, project, record);
  return years.find(({ fiscalYear }) => fiscalYear === report.data.fiscalYear) ?? null;
}
