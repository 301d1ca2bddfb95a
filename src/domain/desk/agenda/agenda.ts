import type { IsoDate } from '../../dates/iso-date.ts';
import type { Member } from '../../lifecycle/balance.ts';
import { nextSitting } from '../../lifecycle/next-sitting.ts';
import { isMet } from '../../lifecycle/obligation.ts';
import type { Paper } from '../../lifecycle/papers.ts';
import type { LifecycleContext } from '../../lifecycle/context.ts';
import { dayOf, firstSitting, inOrderOfDay, isHeld, type Step } from '../../lifecycle/sittings.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import type { Party } from '../../record/kinds/shared.ts';
import type { Sitting } from '../../record/record.ts';
import type { Text } from '../../text.ts';
import type { ProposalTally } from '../tally/tally.ts';

/** A project that a sitting has to deal with, and the paper that leads there. */
export interface Due {
  readonly matter: Matter;
  readonly status: ProjectStatus;
  readonly cause: Paper;
  readonly carried: boolean;
}

/** What of a project falls to a sitting: what arose before its agenda closed, and what an earlier one left. */
export function dueAt(sitting: Sitting, status: ProjectStatus, context: LifecycleContext): Due[] {
  const found: Due[] = [];
  const add = (matter: Matter, step: Step, cause: Paper | undefined) => {
    const place = cause && placeOf(step, cause.on, sitting, context);
    if (cause && place) found.push({ matter, status, cause, carried: place === 'carried' });
  };
  for (const obligation of status.obligations.filter((obligation) => !isMet(obligation))) {
    const cause = status.timeline.find(({ path }) => path === obligation.basis);
    if (obligation.what === 'review') add(cause?.kind === 'review' ? 'heard' : 'review', 1, cause);
    if (obligation.what === 'verification') add('verification', 'verification', cause);
  }
  if (status.stage === 'referred') add('decision', 2, referralOf(status));
  const news = newsOf(status, context);
  if (news && found.length === 0) found.push({ matter: 'progress', status, cause: news, carried: false });
  return found;
}

/** Whether a matter belongs to this sitting by its cause, or is left over from one that has gone by. */
function placeOf(
  step: Step,
  cause: IsoDate,
  sitting: Sitting,
  context: LifecycleContext,
): 'own' | 'carried' | null {
  if (!sitting.data.step.includes(step)) return null;
  const meant = nextSitting(step, cause, context);
  if (!meant) return null;
  if (meant.id === sitting.id) return 'own';
  const coming = firstSitting(context.sittings, step, context.today, context.today);
  return dayOf(meant) < context.today && coming?.id === sitting.id ? 'carried' : null;
}

/** What a decision is owed for: the last decision that put it off, else the review that referred it. */
const referralOf = ({ timeline }: ProjectStatus): Paper | undefined =>
  timeline.findLast(
    (paper) =>
      (paper.kind === 'review' && paper.data.result === 'refer') ||
      (paper.kind === 'decision' && paper.data.result === 'continued'),
  );

/** The last note on the work of a project since the council last met. */
function newsOf({ stage, timeline }: ProjectStatus, { record, today }: LifecycleContext): Paper | undefined {
  if (stage !== 'implementing' && stage !== 'completed') return undefined;
  const last = inOrderOfDay(record.sittings.values()).findLast(
    (sitting) => dayOf(sitting) < today && isHeld(sitting, today),
  );
  const note = timeline.findLast(({ kind }) => kind === 'progress');
  return note && (!last || note.on > dayOf(last)) ? note : undefined;
}

/** What a sitting does with a project, in the order of the agenda. */
export const MATTERS = ['review', 'heard', 'decision', 'verification', 'progress'] as const;

export type Matter = (typeof MATTERS)[number];

/** Something that was asked for the review, and whether the record has an answer. */
export interface Ask {
  readonly what: string;
  readonly owedBy: Party;
  readonly due: IsoDate;
  readonly done: boolean;
}

/** Somebody who is asked to come, with the council's approval (C09). */
export interface Guest {
  readonly role: Text;
  readonly name: Text;
}

/** One project on the agenda. */
export interface AgendaItem {
  readonly matter: Matter;
  readonly project: string;
  readonly title: string;
  /** The item as the meeting's file says it, in Japanese. */
  readonly item: string;
  /** Whether a sitting went by at which it should have been dealt with. */
  readonly carried: boolean;
  readonly invited: readonly Guest[];
  readonly asks: readonly Ask[];
  /** Members who take no part: by their sheets, or because the proposal is that of their own office or group. */
  readonly conflicts: readonly Member[];
  /** Sections that were asked and have not answered. */
  readonly opinions: readonly { readonly section: Text; readonly due: IsoDate | null }[];
  /** The sheets for this sitting, once there is one. */
  readonly tally: ProposalTally | null;
}

/** A sitting's agenda as the record has it. */
export interface Agenda {
  readonly sitting: Sitting;
  /** The day on which the record was looked at (JST): before the sitting. */
  readonly on: IsoDate;
  readonly items: readonly AgendaItem[];
  /** Projects that stand on the sitting's agenda although nothing of them is due there. */
  readonly others: readonly string[];
}
