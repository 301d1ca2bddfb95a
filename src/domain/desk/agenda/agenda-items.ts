import type { IsoDate } from '../../dates/iso-date.ts';
import type { Member } from '../../lifecycle/balance.ts';
import { agendaOpenFor } from '../../lifecycle/obligations/council.ts';
import { isMet, type Obligation } from '../../lifecycle/obligation.ts';
import type { Paper, Papers } from '../../lifecycle/papers.ts';
import type { LifecycleContext } from '../../lifecycle/context.ts';
import { isReviewed } from '../../lifecycle/reviewed.ts';
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

/** What of a project falls to a sitting: what is due there, be it that an earlier one went by without it. */
export function dueAt(sitting: Sitting, status: ProjectStatus, context: LifecycleContext): Due[] {
  const papers = { project: status.project, inOrder: status.timeline };
  const found = status.obligations.flatMap((obligation): Due[] => {
    const [matter, step, cause] = matterOf(obligation, status, isReviewed(papers, context.record)) ?? [];
    if (!matter || !step || !cause || isMet(obligation) || obligation.meeting !== sitting.id) return [];
    return [{ matter, status, cause, carried: isCarried(step, cause, papers, context) }];
  });
  const news = newsOf(status, context);
  if (news && found.length === 0) found.push({ matter: 'progress', status, cause: news, carried: false });
  return found;
}

/** What an obligation is on an agenda, by which step, and the paper that leads there; undefined for what needs no sitting. */
function matterOf(
  { what, basis }: Obligation,
  status: ProjectStatus,
  isReviewedFirst: boolean,
): [Matter, Step, Paper | undefined] | undefined {
  const cause = status.timeline.find(({ path }) => path === basis);
  if (what === 'review') return [cause?.kind === 'review' ? 'heard' : 'review', 1, cause];
  if (what === 'verification') return ['verification', 'verification', cause];
  if (what !== 'decision') return undefined;
  if (!isReviewedFirst) return ['decision', 2, cause];
  return status.stage === 'referred' ? ['decision', 2, referralOf(status)] : undefined;
}

/** Whether a sitting has gone by at which it could have been dealt with. */
function isCarried(step: Step, cause: Paper, papers: Papers, context: LifecycleContext): boolean {
  const open = agendaOpenFor(cause, papers, context);
  const first = open === null ? undefined : firstSitting(context.sittings, step, open, context.today);
  return first !== undefined && dayOf(first) < context.today;
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
