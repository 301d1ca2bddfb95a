import type { Draft, Finding, Severity } from '../finding.ts';
import { folderOf, projectOf } from '../record/path.ts';
import type { ReadRecord } from '../record/read-record.ts';
import type { CityRecord, ContentFile, Project } from '../record/record.ts';
import { locate } from '../record/text/locate.ts';
import type { IsoDate } from '../record/values.ts';
import { closedOn } from '../lifecycle/closed.ts';
import type { Change, Rule, RuleContext } from './rule.ts';

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
const NEEDS_PROGRAMME: ReadonlySet<Rule['scope']> = new Set(['document', 'project', 'sitting', 'record']);

type Found = readonly [rule: Rule, draft: Draft];

/** Runs every rule over the record and returns all findings at once, sorted by file, line, column and rule. */
export function checkRecord(rules: readonly Rule[], request: CheckRequest): Finding[] {
  const wanted = request.wanted ?? (() => true);
  const found: Found[] = [];
  for (const rule of rules) {
    if (NEEDS_PROGRAMME.has(rule.scope) && request.read.record.programmes.size === 0) continue;
    for (const draft of draftsOf(rule, request, wanted)) {
      if (wanted(draft.file)) found.push([rule, draft]);
    }
  }
  return toFindings(found, request);
}

function* draftsOf(rule: Rule, request: CheckRequest, wanted: (path: string) => boolean): Iterable<Draft> {
  const { record, problems } = request.read;
  const context: RuleContext = { record, today: request.today };
  switch (rule.scope) {
    case 'paths':
      return yield* rule.check(request.files.map((file) => file.path));
    case 'file':
      for (const file of request.files) if (wanted(file.path)) yield* rule.check(file, record);
      return;
    case 'form':
      for (const { file, problem } of problems) if (wanted(file)) yield* rule.check(problem, file);
      return;
    case 'document':
      for (const project of wantedProjects(record, wanted))
        for (const document of project.documents) yield* rule.check(document, project, context);
      return;
    case 'project':
      for (const project of wantedProjects(record, wanted)) yield* rule.check(project, context);
      return;
    case 'sitting':
      for (const sitting of record.sittings.values()) yield* rule.check(sitting, context);
      return;
    case 'record':
      return yield* rule.check(context);
    case 'change':
      if (request.change) yield* rule.check(request.change, context);
  }
}

function* wantedProjects(record: CityRecord, wanted: (path: string) => boolean): Iterable<Project> {
  for (const project of record.projects.values()) if (wanted(folderOf(project.id))) yield project;
}

/** Looks up the places, sets the severities and sorts. */
function toFindings(found: readonly Found[], request: CheckRequest): Finding[] {
  const texts = textsOf(found, request.files);
  return found
    .map(([rule, draft]): Finding => {
      const place = placeOf(draft, texts.get(draft.file));
      return {
        rule: rule.id,
        severity: severityOf(rule, draft, request.read.record, request.today),
        file: draft.file,
        ...place,
        field: draft.field,
        message: draft.message,
        allowed: draft.allowed ?? null,
        fix: draft.fix,
        clause: rule.clause,
      };
    })
    .sort(byPlace);
}

function textsOf(found: readonly Found[], files: readonly ContentFile[]): ReadonlyMap<string, string> {
  const named = new Set(found.map(([, draft]) => draft.file));
  return new Map(files.filter((file) => named.has(file.path)).map((file) => [file.path, file.text]));
}

function placeOf(draft: Draft, text: string | undefined): { line: number | null; column: number | null } {
  if (draft.line !== undefined) return { line: draft.line, column: draft.column ?? 1 };
  if (text === undefined || draft.field === null) return { line: null, column: null };
  return locate(text, draft.file, draft.field);
}

/** A project that was closed before a rule came is told, not failed: a new rule never judges an old paper. */
function severityOf(rule: Rule, draft: Draft, record: CityRecord, today: IsoDate): Severity {
  if (rule.severity === 'warning' || rule.since === undefined) return rule.severity;
  const id = projectOf(draft.file);
  const project = id === null ? undefined : record.projects.get(id);
  const closed = project ? closedOn(record, project, today) : null;
  return closed !== null && closed < rule.since ? 'warning' : 'error';
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message.ja, b.message.ja)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
