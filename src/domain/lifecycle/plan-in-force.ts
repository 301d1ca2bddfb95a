import { bothOn } from '../record/agreed.ts';
import type { DataOf } from '../record/kinds/index.ts';
import { documentOf, documentsOf, type DocumentOf, type Project } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/**
 * Returns a project's plan with every amendment concluded by a day (JST, that day included): each replaces whole parts,
 * never the period. Null where there is no plan. This is what a report is held against (C23, C24).
 */
export function planInForce(project: Project, on: IsoDate): DataOf<'plan'> | null {
  return plansOf(project, on).at(-1) ?? null;
}

/** Returns the plan as it was agreed, and as each amendment concluded by a day left it, the oldest first. */
export function plansOf(project: Project, on: IsoDate): readonly DataOf<'plan'>[] {
  const plan = documentOf(project, 'plan');
  if (!plan) return [];
  const plans = [plan.data];
  for (const amendment of amendmentsUntil(project, on))
    plans.push(amended(plans.at(-1) ?? plan.data, amendment));
  return plans;
}

/** Returns the amendments that work on a day, in the order in which they were concluded. */
function amendmentsUntil(project: Project, on: IsoDate): DocumentOf<'amendment'>[] {
  return documentsOf(project, 'amendment')
    .filter((amendment) => (bothOn(amendment.data.agreed) ?? NEVER) <= on)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Later than every day. */
const NEVER = '9999-99-99';

const orderOf = ({ data, path }: DocumentOf<'amendment'>): string => (bothOn(data.agreed) ?? NEVER) + path;

function amended(plan: DataOf<'plan'>, { data }: DocumentOf<'amendment'>): DataOf<'plan'> {
  const parts = Object.entries(data.plan ?? {}).filter(([, part]) => part !== undefined);
  return { ...plan, ...Object.fromEntries(parts) };
}
