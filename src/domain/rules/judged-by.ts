import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import { firstDate, ownDate } from '../lifecycle/own-date.ts';
import { type Papers, papersOf } from '../lifecycle/papers.ts';
import {
  agreementPeriod,
  type Days,
  type ReportYear,
  reportYears,
  reportYearsOf,
} from '../lifecycle/period.ts';
import { planInForce } from '../lifecycle/plan-in-force.ts';
import { memoizeByRecord } from '../lifecycle/memoize-by-record.ts';
import { type LifecycleContext, contextOf } from '../lifecycle/context.ts';
import { programmeOfCourse } from '../programme/courses.ts';
import { programmeOn } from '../programme/in-force.ts';
import type { Programme } from '../programme/schema.ts';
import type { DataOf } from '../record/kinds/index.ts';
import {
  type CityRecord,
  type DocumentOf,
  documentOf,
  documentsOf,
  type Project,
  type ProjectDocument,
} from '../record/record.ts';
import type { Text } from '../text.ts';

/** The rules by which something is judged, and the day (JST) on which they were looked up. */
export interface Judge {
  readonly programme: Programme;
  readonly on: IsoDate;
}

/** Returns the programme that judges what happened on a day; null where there is no day, or no programme at all. */
export function judgeOn(record: CityRecord, on: IsoDate | null | undefined): Judge | null {
  if (on === null || on === undefined || record.programmes.size === 0) return null;
  return { programme: programmeOn(record, on), on };
}

/** Returns the programme that judges a paper: the one in force on the paper's own date, as it stands for the proposal's course. */
export function judgeOf(document: ProjectDocument, project: Project, record: CityRecord): Judge | null {
  const { sittings } = record;
  const judge = judgeOn(record, ownDate(document, sittings) ?? firstDate(document, project, sittings));
  const proposal = document.kind === 'proposal' ? document : documentOf(project, 'proposal');
  return judge && { ...judge, programme: programmeOfCourse(judge.programme, proposal?.data.course) };
}

/** Returns how messages name the programme of a day. */
export const nameOf = ({ on }: Judge): Text => ({
  ja: `${on} の制度の定め`,
  en: `the programme in force on ${on}`,
});

/** Returns the plan by which the work of a year is judged: as amended on the day on which that work was completed (C23). */
export function planOfYear(project: Project, year: FiscalYear): DataOf<'plan'> | null {
  const report = documentsOf(project, 'report').find(({ data }) => data.fiscalYear === year);
  return report ? planInForce(project, report.data.completedOn) : null;
}

/**
 * Returns the period that the indicators and the money of a paper are for: that of the plan, or that of the agreement as it
 * stands with an amendment. Null for other papers, and for an amendment without an agreement.
 */
export function plannedPeriod(document: ProjectDocument, project: Project, record: CityRecord): Days | null {
  if (document.kind === 'plan') return inOrder(document.data.period);
  if (document.kind !== 'amendment') return null;
  const { validFrom, validUntil } = document.data;
  const before = periodBefore(document, project, record);
  return before && { from: validFrom ?? before.from, to: validUntil ?? before.to };
}

/** Returns the agreement's period as it stood before an amendment; null without an agreement. */
export function periodBefore(
  amendment: DocumentOf<'amendment'>,
  project: Project,
  record: CityRecord,
): Days | null {
  const papers = wholePapers(project, record);
  if (!papers) return null;
  // One that waits for a side has no place yet: it would come last.
  const place = papers.inOrder.findIndex(({ path }) => path === amendment.path);
  const inOrder = place < 0 ? papers.inOrder : papers.inOrder.slice(0, place);
  return agreementPeriod({ ...papers, inOrder }) ?? null;
}

/** Returns the years that a paper plans, each of which is reported by itself: a short one joins its neighbour. */
export function plannedYears(
  document: ProjectDocument,
  project: Project,
  record: CityRecord,
): readonly ReportYear[] {
  const period = plannedPeriod(document, project, record);
  const judge = judgeOf(document, project, record);
  return period && judge ? reportYears(period, judge.programme.shortYearDays) : [];
}

/** Returns the period, or null where it ends before it begins: another rule says so, and it plans nothing. */
const inOrder = (period: Days): Days | null => (period.from <= period.to ? period : null);

type Report = DocumentOf<'report'>;

const yearsOn = memoizeByRecord((record, id: string, day: IsoDate): readonly ReportYear[] => {
  const project = record.projects.get(id);
  const papers = project && papersOf(project, record.sittings, day);
  if (!papers || record.programmes.size === 0) return [];
  const endedOn = documentOf(project, 'termination')?.data.on;
  return reportYearsOf(papers, record).filter(({ from }) => endedOn === undefined || from <= endedOn);
});

/**
 * Returns the years for which reports are owed, as the agreement stood on the day of a report: an amendment that came later
 * does not make an old report wrong. Years that had not begun when the project was terminated are not owed.
 */
export const yearsOpenTo = ({ project, data }: Report, record: CityRecord): readonly ReportYear[] =>
  yearsOn(record, project, data.submittedAt.slice(0, 10));

/** Returns the year of the agreement that a report is about; null where it is about none. */
export function reportedYear(report: Report, record: CityRecord): ReportYear | null {
  const years = yearsOpenTo(report, record);
  return years.find(({ fiscalYear }) => fiscalYear === report.data.fiscalYear) ?? null;
}

/** Later than every day of a record. */
const END_OF_TIME: IsoDate = '9999-12-31';

const papersOfId = memoizeByRecord((record, id: string): Papers | null => {
  const project = record.projects.get(id);
  return project ? papersOf(project, record.sittings, END_OF_TIME) : null;
});

/** Returns every paper of a project of the record as it is written, whatever its day; null when it has none. */
export const wholePapers = (project: Project, record: CityRecord): Papers | null =>
  papersOfId(record, project.id);

/** A record as it is written, whatever its days, with every sitting that it plans; null without a programme. */
export const wholeContext = memoizeByRecord((record): LifecycleContext | null =>
  record.programmes.size === 0 ? null : contextOf(record, END_OF_TIME),
);
