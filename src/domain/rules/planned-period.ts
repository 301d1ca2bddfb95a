import { papersOf } from '../lifecycle/papers.ts';
import { agreementPeriod, reportYears, type Days, type ReportYear } from '../lifecycle/period.ts';
import type { CityRecord, DocumentOf, Project, ProjectDocument } from '../record/record.ts';
import { judgeOf } from './programme-of.ts';
import { wholePapers } from './whole-papers.ts';

/**
 * The period that the indicators and the money of a paper are for: that of the plan, or that of the agreement as it
 * stands with an amendment. Null for other papers, and for an amendment without an agreement.
 */
export function plannedPeriod(document: ProjectDocument, project: Project, record: CityRecord): Days | null {
  if (document.kind === 'plan') return inOrder(document.data.period);
  if (document.kind !== 'amendment') return null;
  const papers = papersOf(project, record.sittings, document.data.concludedOn);
  return (papers && agreementPeriod(papers)) ?? null;
}

/** The agreement's period as it stood before an amendment; null without an agreement. */
export function periodBefore(
  amendment: DocumentOf<'amendment'>,
  project: Project,
  record: CityRecord,
): Days | null {
  const papers = wholePapers(project, record);
  const place = papers?.inOrder.findIndex(({ path }) => path === amendment.path) ?? -1;
  if (!papers || place < 0) return null;
  return agreementPeriod({ ...papers, inOrder: papers.inOrder.slice(0, place) }) ?? null;
}

/** The years that a paper plans, each of which is reported by itself: a short one joins its neighbour. */
export function plannedYears(
  document: ProjectDocument,
  project: Project,
  record: CityRecord,
): readonly ReportYear[] {
  const period = plannedPeriod(document, project, record);
  const judge = judgeOf(document, project, record);
  return period && judge ? reportYears(period, judge.programme.shortYearDays) : [];
}

/** A period that ends before it begins (a rule of its own says so) plans nothing. */
const inOrder = (period: Days): Days | null => (period.from <= period.to ? period : null);
