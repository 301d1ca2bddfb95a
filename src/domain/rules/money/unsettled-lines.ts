import { planInForce } from '../../lifecycle/plan-in-force.ts';
import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { CityRecord, DocumentOf, Project } from '../../record/record.ts';
import { reportedYear } from '../reported-year.ts';
import type { BudgetLine } from './budget-lines.ts';

/**
 * Lines of the budget in force on the day of completion that a report should settle and does not. A short year
 * joins its neighbour's report, and so do its lines.
 */
export function unsettledLines(
  report: DocumentOf<'report'>,
  project: Project,
  record: CityRecord,
): readonly BudgetLine[] {
  const { fiscalYear, completedOn, settlement } = report.data;
  const year = reportedYear(report, record);
  const [first, last] = year ? [fiscalYearOf(year.from), fiscalYearOf(year.to)] : [fiscalYear, fiscalYear];
  const settled = new Set(settlement.map(({ line }) => line));
  const lines = planInForce(project, completedOn)?.budgetLines ?? [];
  return lines.filter((line) => line.fiscalYear >= first && line.fiscalYear <= last && !settled.has(line.id));
}
