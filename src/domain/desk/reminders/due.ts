import { addDays, daysBetween, weekdayOf } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { isMet, type Obligation } from '../../lifecycle/obligation.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import type { ProjectStatus, RecordStatus } from '../../lifecycle/status.ts';
import { programmeOn } from '../../programme/in-force.ts';
import type { CityRecord } from '../../record/record.ts';
import { remedyFor } from '../../remedy/remedy.ts';
import type { Account } from '../account.ts';
import { reminderMark } from './marks.ts';
import { holdersOf, secretariatOn, type Addressee } from './who.ts';

/** One of the days on which somebody is told of what is due. Its name is part of the mark of the comment. */
export interface Step {
  /** `14`, `3`, `0`: so many days before; `overdue`; `open` where no day is fixed. */
  readonly name: string;
  /** The day on which it was reached (JST). */
  readonly since: IsoDate;
}

/**
 * The newest step that a due day has reached, or null before the first. A run that comes late, or after days on which
 * none came, tells of the newest only: what was missed is never made up for in a burst.
 */
export function stepOn(due: IsoDate, today: IsoDate, reminderDays: readonly number[]): Step | null {
  if (due < today) return { name: 'overdue', since: addDays(due, 1) };
  const left = daysBetween(today, due);
  const reached = reminderDays.filter((days) => days >= left);
  if (reached.length === 0) return null;
  const days = Math.min(...reached);
  return { name: String(days), since: addDays(due, -days) };
}

/**
 * The newest step by which the secretariat hears of something that is overdue: on the first day, and then on Mondays,
 * never twice within a week. Null while it is not overdue.
 */
export function escalationOn(due: IsoDate, today: IsoDate): Step | null {
  if (due >= today) return null;
  const first = addDays(due, 1);
  const monday = mondayOf(today);
  return monday < addDays(first, 7)
    ? { name: 'overdue', since: first }
    : { name: `overdue-${monday}`, since: monday };
}

/** After so many days something without a due day is asked for again, and then each so many. */
const ASKED_AFTER = 14;
const ASKED_EACH = 30;

/**
 * The newest step of what no day is fixed for: when it arose, two weeks later, and then each month, so that it never falls
 * silent. `arisen` is null where that day is not known.
 */
export function openStepOn(arisen: IsoDate | null, today: IsoDate): Step {
  const days = arisen === null ? 0 : daysBetween(arisen, today);
  if (arisen === null || days < ASKED_AFTER) return { name: 'open', since: arisen ?? today };
  const after = ASKED_AFTER + ASKED_EACH * Math.floor((days - ASKED_AFTER) / ASKED_EACH);
  return { name: `open-${after}`, since: addDays(arisen, after) };
}

/** The day on which something came to be owed: that of the paper or of the sitting with which it arose. */
function arisenOn(
  { basis }: Obligation,
  status: ProjectStatus | undefined,
  record: CityRecord,
): IsoDate | null {
  const paper = status?.timeline.find(({ path }) => path === basis);
  const sitting = [...record.sittings.values()].find(({ path }) => path === basis);
  return paper?.on ?? (sitting ? dayOf(sitting) : null);
}

/** The Monday of the week of a day. */
const mondayOf = (day: IsoDate): IsoDate => addDays(day, -((weekdayOf(day) + 6) % 7));

/** One thing that somebody is to be told of today, once. */
export interface Reminder {
  /** Where: the project's own thread, or the issue through which the desk speaks to the secretariat. */
  readonly place: 'thread' | 'alert';
  /** Undefined for what the programme itself owes. */
  readonly status: ProjectStatus | undefined;
  readonly obligation: Obligation;
  readonly step: Step;
  readonly mark: string;
  /** Who is told. */
  readonly to: readonly Addressee[];
  /** Who owes it; the same, except where the secretariat hears of what others owe. */
  readonly holders: readonly Addressee[];
}

/** Those who opened the projects' issues, by project; a project without a thread has no entry. */
export type Authors = ReadonlyMap<string, Account | null>;

/**
 * What is to be told on a day, from what is owed on it: for each obligation the newest step that it has reached, to those who
 * owe it and can act now; what is overdue also to the secretariat. What the secretariat itself owes stands in its own thread,
 * as a list of its work. Nobody is reminded of what waits for somebody else, nor a council of a result, which comes of its
 * sitting and which the secretariat enters.
 */
export function remindersOn(statuses: RecordStatus, authors: Authors): readonly Reminder[] {
  const { record, today, projects, programme } = statuses;
  const { reminderDays } = programmeOn(record, today);
  const found: Reminder[] = [];
  const add = (status: ProjectStatus | undefined, obligation: Obligation) => {
    const id = status?.project.id;
    const author = (id === undefined ? null : authors.get(id)) ?? null;
    const holders = holdersOf(obligation, { record, today, project: status?.project, author });
    const isOnThread = status !== undefined && obligation.owedBy !== 'secretariat';
    const arisen = arisenOn(obligation, status, record);
    if (obligation.waits) return;
    const canAct = holders.length > 0 && hasPart(obligation, status);
    const isReached = id !== undefined && authors.has(id) && holders.every(({ login }) => login !== null);
    for (const { place, step, to } of tellings(obligation, isOnThread, arisen, statuses, reminderDays)) {
      // The comment by which a section was asked said the same.
      const isTold = obligation.what === 'opinion' && arisen !== null && step.since <= arisen;
      if (place === 'thread' && (!canAct || (isTold && isReached))) continue;
      const mark = reminderMark(obligation, step);
      found.push({ place, status, obligation, step, mark, holders, to: to ?? holders });
    }
  };
  for (const status of projects.values()) for (const owed of open(status.obligations)) add(status, owed);
  for (const owed of open(programme)) add(undefined, owed);
  return found;
}

interface Telling extends Pick<Reminder, 'place' | 'step'> {
  /** Those who owe it, where it is not said. */
  readonly to?: readonly Addressee[];
}

/** Whether those who owe something have a part in it of their own before the sitting: of a council's result they have none. */
const hasPart = (obligation: Obligation, status: ProjectStatus | undefined): boolean =>
  obligation.owedBy !== 'council' || remedyFor(obligation, 'council', status?.project) !== null;

function tellings(
  { due }: Obligation,
  isOnThread: boolean,
  arisen: IsoDate | null,
  { record, today }: RecordStatus,
  reminderDays: readonly number[],
): Telling[] {
  if (due === null) return [{ place: isOnThread ? 'thread' : 'alert', step: openStepOn(arisen, today) }];
  const step = stepOn(due, today, reminderDays);
  const escalation = escalationOn(due, today);
  return [
    ...(step && isOnThread ? [{ place: 'thread' as const, step }] : []),
    ...(step && !isOnThread && !escalation ? [{ place: 'alert' as const, step }] : []),
    ...(escalation ? [{ place: 'alert' as const, step: escalation, to: secretariatOn(record, today) }] : []),
  ];
}

const open = (obligations: readonly Obligation[]): Obligation[] =>
  obligations.filter((obligation) => !isMet(obligation));

/** What of it has not been said yet, each thing once. */
export function unsaid(reminders: readonly Reminder[], said: ReadonlySet<string>): readonly Reminder[] {
  const fresh = new Map(reminders.filter(({ mark }) => !said.has(mark)).map((each) => [each.mark, each]));
  return [...fresh.values()];
}
