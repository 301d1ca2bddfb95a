import { planInForce } from '../lifecycle/plan-in-force.ts';
import type { DataOf } from '../record/kinds/index.ts';
import { documentsOf, type Project } from '../record/record.ts';
import type { FiscalYear } from '../dates/iso-date.ts';

/** The plan by which the work of a year is judged: as amended on the day on which that work was completed (C23). */
export function planOfYear(project: Project, year: FiscalYear): DataOf<'plan'> | null {
  const report = documentsOf(project, 'report').find(({ data }) => data.fiscalYear === year);
  return report ? planInForce(project, report.data.completedOn) : null;
}
