import type { ProjectDocument } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';

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

/** What a paper asks somebody to do, in the order in which it stands there. */
export function thingsToDo({ kind, data }: ProjectDocument): readonly ThingToDo[] {
  switch (kind) {
    case 'review':
      return rows('asks', data.asks);
    case 'decision':
      return [...rows('conditions', data.conditions), ...rows('asks', data.asks)];
    case 'plan':
      return rows('milestones', data.milestones);
    case 'amendment':
      return rows('plan.milestones', data.plan?.milestones);
    case 'verification':
      return rows('followUps', data.followUps);
    default:
      return [];
  }
}

const rows = (
  table: string,
  items: readonly { readonly id: string; readonly what: string; readonly due: IsoDate }[] | undefined,
): ThingToDo[] => (items ?? []).map(({ id, what, due }, index) => ({ id, what, due, table, index }));
