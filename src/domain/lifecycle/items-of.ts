import type { IsoDate } from '../dates/iso-date.ts';
import type { DataOf } from '../record/kinds/index.ts';
import { documentsOf, dueItemsOf, type Project, type ProjectDocument } from '../record/record.ts';
import { planInForce, plansOf } from './plan-in-force.ts';

/**
 * Returns what the ids of a project stand for on a day (JST): indicators, budget lines, milestones, asks and the like. What
 * the plan of that day does not have is named as the last plan that has it names it.
 */
export function itemsOf(project: Project, on: IsoDate): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  const own = planInForce(project, on);
  for (const plan of [...plansOf(project, LATEST), ...(own ? [own] : [])])
    for (const [id, name] of namedIn(plan)) items.set(id, name);
  for (const document of project.documents)
    for (const { id, what } of dueItemsOf(document)) items.set(id, what);
  return items;
}

/**
 * Returns the same for what one paper says, by the plan of the paper's own day: a later amendment renames nothing in it. A
 * report is held against the plan of the day on which the year's work was completed (C23), and so is its verification.
 */
export function itemsIn(
  document: ProjectDocument,
  project: Project,
  on: IsoDate,
): ReadonlyMap<string, string> {
  const year =
    document.kind === 'report' || document.kind === 'verification' ? document.data.fiscalYear : undefined;
  const report = documentsOf(project, 'report').find(({ data }) => data.fiscalYear === year);
  return itemsOf(project, report?.data.completedOn ?? on);
}

function* namedIn({
  indicators,
  budgetLines,
  milestones,
}: DataOf<'plan'>): Iterable<[id: string, name: string]> {
  for (const { id, label } of indicators) yield [id, label];
  for (const { id, item } of budgetLines) yield [id, item];
  for (const { id, what } of milestones) yield [id, what];
}

/** Later than every amendment. */
const LATEST = '9999-12-31';
