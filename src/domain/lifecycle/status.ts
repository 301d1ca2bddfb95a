import { addDays } from '../dates/day.ts';
import { programmeOn } from '../programme/in-force.ts';
import type { Party } from '../record/kinds/shared.ts';
import { titleOf, type CityRecord, type Project } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { recordAsOf } from './as-of.ts';
import { nextOf, onDay, type Obligation } from './obligation.ts';
import { stageHistory, type Span } from './history.ts';
import { obligationsOf } from './obligations/index.ts';
import { awaitingOf, programmeObligations, type Awaiting } from './obligations/programme.ts';
import { papersOf, waitingPapers, type Paper } from './papers.ts';
import { agreementPeriod, reportYearsOf, type Days, type ReportYear } from './period.ts';
import { roundOf, type Round } from './round.ts';
import { contextOf, type LifecycleContext } from './context.ts';
import { stageOf, type Stage } from './stage.ts';

/** Where a project stands on a day: everything that is derived of it and never stored. */
export interface ProjectStatus {
  /** The project as it was on that day, its documents in the order in which they count. */
  readonly project: Project;
  readonly title: string;
  readonly stage: Stage;
  /** The first day of the stage (JST); null for a project from before the system. */
  readonly since: IsoDate | null;
  /** Who must act next; `both` is section and owner, null is nobody. */
  readonly holder: Party | null;
  /** What is to be done next, of what can be done now; the holder owes it. */
  readonly next: Obligation | null;
  readonly round: Round | null;
  /** The agreement's period as amended. */
  readonly period: Days | null;
  /** The years for which a report is owed. */
  readonly reportYears: readonly ReportYear[];
  /** By due day, those without one last. */
  readonly obligations: readonly Obligation[];
  /** The documents that have a date, in order, each with its own. */
  readonly timeline: readonly Paper[];
  /** What waits for the word of a side. */
  readonly waiting: readonly Paper[];
  readonly stages: readonly Span<Stage>[];
}

/** A whole record on a day. */
export interface RecordStatus {
  readonly today: IsoDate;
  /** The record as it stood on that day. */
  readonly record: CityRecord;
  readonly projects: ReadonlyMap<string, ProjectStatus>;
  /**
   * Projects of which it could not be told where they stand, and the error. That is a fault of ours, and none of the others
   * waits for its mending; whoever acts on it tells it.
   */
  readonly lost: ReadonlyMap<string, unknown>;
  /** What the programme itself owes. */
  readonly programme: readonly Obligation[];
}

/**
 * Where everything stands on a day, past or future. The answer depends neither on the order of the documents nor on
 * anything that came later. Throws `NoProgrammeError` for a record without a programme.
 */
export function recordStatus(record: CityRecord, today: IsoDate): RecordStatus {
  const then = recordAsOf(record, today);
  const context = contextOf(then, today);
  const soonUntil = soonFrom(context);
  const projects = new Map<string, ProjectStatus>();
  const lost = new Map<string, unknown>();
  for (const project of then.projects.values()) {
    try {
      const status = projectStatus(project, context, soonUntil);
      if (status) projects.set(project.id, status);
    } catch (error) {
      lost.set(project.id, error);
    }
  }
  const programme = programmeObligations(awaitingIn(projects), context);
  return {
    today,
    record: then,
    projects,
    lost,
    programme: programme.map((obligation) => onDay(obligation, today, soonUntil)),
  };
}

function projectStatus(
  project: Project,
  context: LifecycleContext,
  soonUntil: IsoDate,
): ProjectStatus | null {
  const papers = papersOf(project, context.sittings.byId, context.today);
  if (!papers) return null;
  const stages = stageHistory(project, context);
  const obligations = obligationsOf(papers, context).map((obligation) =>
    onDay(obligation, context.today, soonUntil),
  );
  const next = nextOf(obligations, context.today) ?? null;
  return {
    project: papers.project,
    title: titleOf(papers.project),
    stage: stageOf(papers, context),
    since: stages.at(-1)?.from ?? null,
    holder: next?.owedBy ?? null,
    next,
    round: roundOf(papers, context),
    period: agreementPeriod(papers) ?? null,
    reportYears: reportYearsOf(papers, context.record),
    obligations,
    timeline: papers.inOrder,
    waiting: waitingPapers(papers, context.sittings.byId),
    stages,
  };
}

function awaitingIn(projects: ReadonlyMap<string, ProjectStatus>): Awaiting[] {
  return [...projects.values()].flatMap(({ project, timeline, round }) => {
    const awaiting = awaitingOf({ project, inOrder: timeline }, round);
    return awaiting ? [awaiting] : [];
  });
}

/** Returns the last day that counts as soon, by the programme in force today. */
function soonFrom({ record, today }: LifecycleContext): IsoDate {
  return addDays(today, programmeOn(record, today).dueSoonDays);
}
