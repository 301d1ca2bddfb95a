import { todayFor } from '../../io/today.ts';
import { type Wanted, textsAt, versionsIn } from '../git/commits.ts';
import { type Past, pastOf } from '../git/past.ts';
import { recordAsOf } from '../../domain/lifecycle/as-of.ts';
import { type Chains, chainsOf } from '../../domain/lifecycle/chain.ts';
import { type Obligation, onDay } from '../../domain/lifecycle/obligation.ts';
import { programmeObligations } from '../../domain/lifecycle/obligations/programme.ts';
import { type LifecycleContext, contextOf } from '../../domain/lifecycle/context.ts';
import { AGREED_STAGES, type Stage } from '../../domain/lifecycle/stage.ts';
import type { ProjectStatus, RecordStatus } from '../../domain/lifecycle/status.ts';
import { addDays } from '../../domain/dates/day.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import { readRecord, unreadableIn } from '../../domain/record/read-record.ts';
import type { CityRecord } from '../../domain/record/record.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { keptFile, loadKept, saveKept } from '../cache/kept-projects.ts';
import { isApart } from '../cache/thread.ts';
import { type Commit, commitOf } from '../git/commit.ts';
import { contextKey } from './cache-keys.ts';
import type { Facts } from './facts.ts';
import { otherFiles } from './folders.ts';
import { ownPagesIn, type OwnPage } from './own-pages.ts';
import { Projects } from './projects.ts';
import { stageDurations } from '../../domain/lifecycle/statistics/duration.ts';
import { firstDayOf, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';

/** Everything that the pages show, read once for a whole build. */
export interface City {
  readonly today: IsoDate;
  /** The programme in force today. */
  readonly programme: Programme;
  /** The record as it stands today, without its projects. */
  readonly record: CityRecord;
  readonly projects: ReadonlyMap<string, Facts>;
  /** Paths in the content folder of the files that cannot be shown. */
  readonly unreadable: readonly string[];
  /** Where one project stands, with all its documents. */
  status(id: string): ProjectStatus;
  /** Where each of these projects stands, read in one go. */
  statusesOf(ids: readonly string[]): readonly ProjectStatus[];
  /** Where every project stands, with all its documents: costly, as it reads the whole record. */
  statuses(): RecordStatus;
  /** A digest of what a project's status depends on beside the context: its texts and the agendas that name it. */
  textsOf(id: string): string;
  /** What the programme itself owes (C17). */
  readonly programmeObligations: readonly Obligation[];
  readonly chains: Chains;
  /** Median days in each stage, with which a project is compared. */
  readonly typicalDays: ReadonlyMap<Stage, number>;
  readonly context: LifecycleContext;
  /** A digest of day, rules, rosters and the sittings' days, which reach every page. */
  readonly contextKey: string;
  /** The pages that the city adds to those of Junkan; each page leads to them. */
  readonly ownPages: readonly OwnPage[];
  readonly commit: Commit;
  /** What git knows of the files of the record. */
  readonly past: Past;
  /** Their texts as they were in a version; null for what was not there. */
  textsAt(wanted: readonly Wanted[]): readonly (string | null)[];
}

const CONTENT_DIR = process.env['CONTENT_DIR'] ?? './content';

/** While somebody writes (`npm run dev`) the record is looked at anew when it is older than this, in milliseconds. */
const FRESH_FOR = 200;

let known: { readonly city: City; readonly at: number } | undefined;

/** The city's record as it stands today. Throws `UnreadableContentError`, `InvalidDateError`, `NoProgrammeError`. */
export function city(): City {
  if (known && (import.meta.env.PROD || performance.now() - known.at < FRESH_FOR)) return known.city;
  known = { city: readCity(CONTENT_DIR), at: performance.now() };
  return known.city;
}

function readCity(contentDir: string): City {
  const files = otherFiles(contentDir);
  const { record: others, problems } = readRecord(files);
  const today = todayFor(others, process.env['TODAY']);
  const record = recordAsOf(others, today);
  const context = contextOf(record, today);
  const ownPages = ownPagesIn(files);
  const key = contextKey(files, ownPages, context);
  const former = loadKept<Facts>(keptFile(contentDir));
  const keptAt = Date.now();
  const projects = new Projects(contentDir, others, context, former?.context === key ? former : null);
  // The second thread reads the same; one of them leaves it for the next build.
  if (!isApart()) saveKept(keptFile(contentDir), { context: key, keptAt, projects: projects.kept });
  const programme = programmeOn(record, today);
  const obligations = obligationsOf(projects.facts, context, addDays(today, programme.dueSoonDays));
  return {
    today,
    programme,
    record,
    projects: projects.facts,
    unreadable: [...unreadableIn(problems), ...projects.unreadable],
    status: (id) => projects.status(id),
    statusesOf: (ids) => projects.statusesOf(ids),
    statuses: () => {
      const all = new Map([...projects.facts.keys()].map((id) => [id, projects.status(id)]));
      const own = new Map([...all].map(([id, status]) => [id, status.project]));
      return {
        today,
        record: { ...record, projects: own },
        projects: all,
        lost: new Map(),
        programme: obligations,
      };
    },
    textsOf: (id) => `${projects.kept[id]?.texts} ${projects.kept[id]?.agenda}`,
    programmeObligations: obligations,
    chains: chainsOf({ ...record, projects: linksOf(projects.facts) }),
    typicalDays: typicalDays(projects.facts.values(), today),
    context,
    contextKey: key,
    ownPages,
    commit: commitOf(contentDir),
    past: pastOf(versionsIn(contentDir, `${keptFile(contentDir)}.log`)),
    textsAt: (wanted) => textsAt(contentDir, wanted),
  };
}

function obligationsOf(
  projects: ReadonlyMap<string, Facts>,
  context: LifecycleContext,
  soonUntil: IsoDate,
): Obligation[] {
  const awaiting = [...projects.values()].flatMap((facts) => facts.awaiting ?? []);
  return programmeObligations(awaiting, context).map((obligation) =>
    onDay(obligation, context.today, soonUntil),
  );
}

/** Every project with no more than the proposal that names an earlier one: as much as the chains are made of. */
function linksOf(projects: ReadonlyMap<string, Facts>): CityRecord['projects'] {
  return new Map(
    [...projects.values()].map(({ id, following }) => [id, { id, documents: following ? [following] : [] }]),
  );
}

/**
 * With how many days in a stage a project is compared: the median of those that left it before this fiscal year, as
 * the statistics have it. It stays the same for a year, or every page would change with the change of any. Nothing
 * for stages whose length the agreement fixes.
 */
export function typicalDays(projects: Iterable<Facts>, today: IsoDate): ReadonlyMap<Stage, number> {
  const figures = [...projects].map((facts) => facts.figures);
  const durations = stageDurations(figures, firstDayOf(fiscalYearOf(today)));
  return new Map(
    [...durations].flatMap(([stage, { medianDays }]) =>
      medianDays === null || AGREED_STAGES.has(stage) ? [] : [[stage, medianDays] as const],
    ),
  );
}
