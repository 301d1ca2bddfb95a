import type { IsoDate } from '../dates/iso-date.ts';
import type { DataOf } from '../record/kinds/index.ts';
import { dueItemsOf, type Project, type ProjectDocument } from '../record/record.ts';

/** Something that a later paper may list as done: a milestone, an ask, a condition, a follow-up. */
export interface ThingToDo {
  readonly id: string;
  readonly what: string;
  readonly due: IsoDate;
  /** The table in which it stands: `asks`, `plan.milestones`. */
  readonly table: string;
  /** Its row, from 0. */
  readonly index: number;
}

/** Returns what a paper asks somebody to do, in the order in which it stands there. */
export function thingsToDo(document: ProjectDocument): readonly ThingToDo[] {
  const { kind, data } = document;
  switch (kind) {
    case 'plan':
      return rows('milestones', data.milestones);
    case 'amendment':
      return rows('plan.milestones', data.plan?.milestones);
    default:
      return dueItemsOf(document);
  }
}

const rows = (
  table: string,
  items: readonly { readonly id: string; readonly what: string; readonly due: IsoDate }[] | undefined,
): ThingToDo[] => (items ?? []).map(({ id, what, due }, index) => ({ id, what, due, table, index }));

export type Indicator = DataOf<'plan'>['indicators'][number];

/** An indicator with the place where it stands: `indicators[0]`, `plan.indicators[2]`. */
export interface PlacedIndicator {
  readonly place: string;
  readonly indicator: Indicator;
}

/** Returns the indicators that a plan sets, or an amendment in their place; none in other papers. */
export function indicatorsOf({ kind, data }: ProjectDocument): PlacedIndicator[] {
  const table = kind === 'plan' ? 'indicators' : 'plan.indicators';
  const rows = kind === 'plan' ? data.indicators : kind === 'amendment' ? data.plan?.indicators : undefined;
  return (rows ?? []).map((indicator, index) => ({ place: `${table}[${index}]`, indicator }));
}

/** Returns the papers of a project by path: what a rule says must not depend on the order in which files are read. */
export const byPath = ({ documents }: Project): readonly ProjectDocument[] =>
  [...documents].sort((a, b) => (a.path < b.path ? -1 : 1));
