import { compare } from '../compare.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding, Severity, UnplacedFinding } from '../finding.ts';
import { closedOn } from '../lifecycle/stage.ts';
import { folderOf, programmePath, projectOf } from '../record/path.ts';
import type { ProblemInFile, ReadRecord } from '../record/read-record.ts';
import type { CityRecord, ContentFile, Project, Roster, Sitting } from '../record/record.ts';
import { FINDINGS_LIMIT } from '../record/text/front-matter.ts';
import { UnreadError } from '../record/as-far-as-read.ts';
import { moreFindings, moreThanTold } from './form/readable.ts';
import { waitsForAnother, Waiting } from './form/waits-for-another.ts';
import { placeIn } from './placed.ts';
import type { Change, Paper, ProgrammeFile, Rule, RuleContext } from './rule.ts';

/** What a check looks at: the files, what was read from them, a day, and perhaps what changed. */
export interface CheckRequest {
  readonly files: readonly ContentFile[];
  readonly read: ReadRecord;
  readonly today: IsoDate;
  readonly change?: Change | undefined;
  /** Says of which files findings are wanted; of all, where it is not given. */
  readonly wanted?: ((path: string) => boolean) | undefined;
}

/** What cannot be judged in a record without rules; that there are none is a finding of its own. */
const NEEDS_PROGRAMME: ReadonlySet<Rule['scope']> = new Set([
  'document',
  'project',
  'paper',
  'roster',
  'sitting',
  'record',
]);

interface Found {
  readonly rule: Rule;
  readonly draft: UnplacedFinding;
  readonly severity: Severity;
}

/**
 * Runs every rule over the record and returns the findings at once, sorted by file, line, column and rule. Of a file with
 * more than `FINDINGS_LIMIT` of them the errors come first, and one more says how many are left out.
 */
export function checkRecord(rules: readonly Rule[], request: CheckRequest): Finding[] {
  const wanted = request.wanted ?? (() => true);
  const things = wantedOf(request, wanted);
  const files = new Map<string, Gathered>();
  const waiting = new Waiting();
  const take = (rule: Rule, draft: UnplacedFinding): void => {
    if (!wanted(draft.file)) return;
    const severity = severityOf(rule, draft, request.read.record, request.today);
    const of = files.get(draft.file) ?? { errors: [], warnings: [], more: { errors: 0, warnings: 0 } };
    files.set(draft.file, of);
    gather(of, { rule, draft, severity });
  };
  for (const rule of rules) {
    if (NEEDS_PROGRAMME.has(rule.scope) && request.read.written.programmes.size === 0) continue;
    for (const draft of draftsOf(rule, request, things, waiting)) take(rule, draft);
  }
  if (request.change) for (const draft of waiting.ofChange(request.change)) take(waitsForAnother, draft);
  const unread = request.read.problems.flatMap(({ file, problem }) =>
    problem.code === 'more' ? [[file, problem.count] as const] : [],
  );
  return toFindings(bounded(files, new Map(unread)), request);
}

/** What was found of one file, and how much more of it was only counted. */
interface Gathered {
  readonly errors: Found[];
  readonly warnings: Found[];
  readonly more: { errors: number; warnings: number };
}

function gather({ errors, warnings, more }: Gathered, found: Found): void {
  // It says itself that there are more; they are added up below.
  if (found.rule === moreFindings) return;
  const kind = found.severity === 'error' ? 'errors' : 'warnings';
  const of = { errors, warnings }[kind];
  if (of.length < FINDINGS_LIMIT) of.push(found);
  else more[kind] += 1;
}

/** As many as are told of each file. `unread` are the problems that the reader itself only counted, all of them errors. */
function* bounded(
  files: ReadonlyMap<string, Gathered>,
  unread: ReadonlyMap<string, number>,
): Iterable<Found> {
  for (const [file, { errors, warnings, more }] of files) {
    const told = [...errors, ...warnings].slice(0, FINDINGS_LIMIT);
    yield* told;
    const errorsLeft = more.errors + (unread.get(file) ?? 0);
    const count = errorsLeft + more.warnings + errors.length + warnings.length - told.length;
    if (count === 0) continue;
    const severity = errorsLeft > 0 ? 'error' : 'warning';
    yield { rule: moreFindings, draft: moreThanTold(file, count), severity };
  }
}

/** What a record has of each scope, as far as it is wanted: gathered once for all rules. */
interface Wanted {
  readonly files: readonly ContentFile[];
  /** Of all files, wanted or not. */
  readonly paths: ReadonlySet<string>;
  readonly problems: readonly ProblemInFile[];
  readonly programmes: readonly ProgrammeFile[];
  readonly projects: readonly Project[];
  readonly sittings: readonly Sitting[];
  readonly rosters: readonly Roster[];
  readonly papers: () => Iterable<Paper>;
}

function wantedOf({ files, read }: CheckRequest, wanted: (path: string) => boolean): Wanted {
  const { programmes, projects, sittings, rosters, consultations, activities } = read.written;
  const isWanted = ({ path }: { readonly path: string }): boolean => wanted(path);
  const of = {
    programmes: [...programmes]
      .map(([fiscalYear, programme]) => ({ path: programmePath(fiscalYear), fiscalYear, programme }))
      .filter(isWanted),
    projects: [...projects.values()].filter(({ id }) => wanted(folderOf(id))),
    sittings: [...sittings.values()].filter(isWanted),
    rosters: [...rosters.values()].filter(isWanted),
  };
  return {
    ...of,
    files: files.filter(isWanted),
    paths: new Set(files.map(({ path }) => path)),
    problems: read.problems.filter(({ file }) => wanted(file)),
    *papers() {
      for (const { path, data } of consultations) yield { kind: 'consultation', path, data };
      for (const { path, data } of activities) yield { kind: 'activity', path, data };
      for (const { path, data } of of.rosters) yield { kind: 'roster', path, data };
      for (const { path, data } of of.sittings) yield { kind: 'sitting', path, data };
      for (const { documents } of of.projects) yield* documents;
    },
  };
}

function* draftsOf(
  rule: Rule,
  request: CheckRequest,
  { files, paths, problems, programmes, projects, sittings, rosters, papers }: Wanted,
  waiting: Waiting,
): Iterable<UnplacedFinding> {
  const record = request.read.written;
  const context: RuleContext = { record, today: request.today, paths };
  const judged = (file: string, check: () => Iterable<UnplacedFinding>) => judge(rule, file, check, waiting);
  switch (rule.scope) {
    case 'paths':
      return yield* judged('', () => rule.check(request.files.map((file) => file.path)));
    case 'file':
      for (const file of files) yield* judged(file.path, () => rule.check(file, request.read.record));
      return;
    case 'form':
      for (const { file, problem } of problems) yield* judged(file, () => rule.check(problem, file));
      return;
    case 'programme':
      for (const file of programmes) yield* judged(file.path, () => rule.check(file, context));
      return;
    case 'document':
      for (const project of projects)
        for (const document of project.documents)
          if (rule.kinds === undefined || rule.kinds.includes(document.kind))
            yield* judged(document.path, () => rule.check(document, project, context));
      return;
    case 'project':
      for (const project of projects) yield* judged(folderOf(project.id), () => rule.check(project, context));
      return;
    case 'sitting':
      for (const sitting of sittings) yield* judged(sitting.path, () => rule.check(sitting, context));
      return;
    case 'paper':
      for (const paper of papers()) yield* judged(paper.path, () => rule.check(paper, context));
      return;
    case 'roster':
      for (const roster of rosters) yield* judged(roster.path, () => rule.check(roster, context));
      return;
    case 'record':
      return yield* judged('', () => rule.check(context));
    case 'change': {
      const { change } = request;
      if (change) yield* judged('', () => rule.check(change, context));
    }
  }
}

const NONE: readonly UnplacedFinding[] = [];

/**
 * Returns what a rule finds of one thing, which is mostly nothing. Where it asks for what could not be read, it waits:
 * what it found before that stands. Where the rule fails, which is a fault of Junkan, returns that it could not judge:
 * nothing is merged unjudged, and the other rules and papers do not wait for the mending.
 */
function judge(
  { title, severity }: Rule,
  file: string,
  check: () => Iterable<UnplacedFinding>,
  waiting: Waiting,
): readonly UnplacedFinding[] {
  let drafts: UnplacedFinding[] | undefined;
  try {
    for (const draft of check()) (drafts ??= []).push(draft);
    return drafts ?? NONE;
  } catch (error) {
    if (error instanceof UnreadError) {
      // What would only be warned of need not be waited for.
      if (severity === 'error') waiting.add(file, error.file);
      return drafts ?? NONE;
    }
    const unjudged: UnplacedFinding = {
      file,
      field: null,
      message: {
        ja: `「${title.ja}」について確かめられませんでした（${String(error).slice(0, 200)}）。`,
        en: `"${title.en}" could not be judged (${String(error).slice(0, 200)}).`,
      },
      fix: {
        ja: 'システムの不具合です。事務局に知らせてください。',
        en: 'This is a fault of the system; please tell the secretariat.',
      },
    };
    return [...(drafts ?? NONE), unjudged];
  }
}

/** Looks up the places, and sorts. */
function toFindings(found: Iterable<Found>, request: CheckRequest): Finding[] {
  const placeOf = placeIn(request.files);
  return Array.from(found, ({ rule, draft, severity }): Finding => ({
    rule: rule.id,
    severity,
    file: draft.file,
    ...placeOf(draft),
    field: draft.field,
    message: draft.message,
    allowed: draft.allowed ?? null,
    fix: draft.fix,
    ...(draft.give ? { give: draft.give } : {}),
    clause: rule.clause,
  })).sort(byPlace);
}

/** Returns how severe a finding is. A project that was closed before a rule came gets a warning: a new rule never judges an old paper. */
function severityOf(rule: Rule, draft: UnplacedFinding, record: CityRecord, today: IsoDate): Severity {
  if (rule.severity === 'warning' || rule.since === undefined) return rule.severity;
  const id = projectOf(draft.file);
  const project = id === null ? undefined : record.projects.get(id);
  const closed = project ? closedOn(record, project, today) : null;
  return closed !== null && closed < rule.since ? 'warning' : 'error';
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    Number(a.rule === moreFindings.id) - Number(b.rule === moreFindings.id) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message.ja, b.message.ja)
  );
}
