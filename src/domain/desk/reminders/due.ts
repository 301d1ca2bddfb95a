import { addDays, daysBetween } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { isMet, type Obligation } from '../../lifecycle/obligation.ts';
import { dayOf } from '../../lifecycle/sittings.ts';
import type { ProjectStatus, RecordStatus } from '../../lifecycle/status.ts';
import { programmeOn } from '../../programme/in-force.ts';
import type { CityRecord } from '../../record/record.ts';
import { remedyFor } from '../../remedy/remedy.ts';
import type { Account } from '../account.ts';
import { reminderMark } from './marks.ts';
import { holdersOf, type Addressee } from './who.ts';

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
function arisenOn({ basis }: Obligation, status: ProjectStatus, record: CityRecord): IsoDate | null {
  const paper = status.timeline.find(({ path }) => path === basis);
  const sitting = [...record.sittings.values()].find(({ path }) => path === basis);
  return paper?.on ?? (sitting ? dayOf(sitting) : null);
}

/** One thing that somebody is to be told of today, once, in the project's thread. */
export interface Reminder {
  readonly status: ProjectStatus;
  readonly obligation: Obligation;
  readonly step: Step;
  readonly mark: string;
  /** Who owes it. */
  readonly to: readonly Addressee[];
}

/** Those who opened the projects' issues, by project; a project without a thread has no entry. */
export type Authors = ReadonlyMap<string, Account | null>;

/**
 * What is to be told on a day, from what is owed on it: for each obligation the newest step that it has reached, to those who
 * owe it and can act now. What the secretariat owes, and what others owe it, is in its own list (`../week`). Nobody is reminded
 * of what waits for somebody else, nor a council of a result, which comes of its sitting and which the secretariat enters.
 */
export function remindersOn(statuses: RecordStatus, authors: Authors): readonly Reminder[] {
  const { record, today, projects } = statuses;
  const { reminderDays } = programmeOn(record, today);
  return [...projects.values()].flatMap((status) =>
    open(status.obligations).flatMap((obligation): readonly Reminder[] => {
      if (obligation.owedBy === 'secretariat' || obligation.waits) return [];
      const { id } = status.project;
      const to = holdersOf(obligation, {
        record,
        today,
        project: status.project,
        author: authors.get(id) ?? null,
      });
      const arisen = arisenOn(obligation, status, record);
      const step =
        obligation.due === null ? openStepOn(arisen, today) : stepOn(obligation.due, today, reminderDays);
      if (step === null || to.length === 0 || !hasPart(obligation, status)) return [];
      // The comment by which a section was asked said the same.
      const isTold = obligation.what === 'opinion' && arisen !== null && step.since <= arisen;
      if (isTold && authors.has(id) && to.every(({ login }) => login !== null)) return [];
      return [{ status, obligation, step, mark: reminderMark(obligation, step), to }];
    }),
  );
}

/** Whether those who owe something have a part in it of their own before the sitting: of a council's result they have none. */
const hasPart = (obligation: Obligation, { project }: ProjectStatus): boolean =>
  obligation.owedBy !== 'council' || remedyFor(obligation, 'council', project) !== null;

const open = (obligations: readonly Obligation[]): Obligation[] =>
  obligations.filter((obligation) => !isMet(obligation));

/** What of it has not been said yet, each thing once. */
export function unsaid(reminders: readonly Reminder[], said: ReadonlySet<string>): readonly Reminder[] {
  const fresh = new Map(reminders.filter(({ mark }) => !said.has(mark)).map((each) => [each.mark, each]));
  return [...fresh.values()];
}
