import { dueItemsOf, type Project } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { planInForce } from './plan-in-force.ts';

/** Returns what the ids of a project stand for on a day (JST): indicators, budget lines, milestones, asks and the like. */
export function itemsOf(project: Project, today: IsoDate): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  const plan = planInForce(project, today);
  for (const { id, label } of plan?.indicators ?? []) items.set(id, label);
  for (const { id, item } of plan?.budgetLines ?? []) items.set(id, item);
  for (const { id, what } of plan?.milestones ?? []) items.set(id, what);
  for (const document of project.documents)
    for (const { id, what } of dueItemsOf(document)) items.set(id, what);
  return items;
}
