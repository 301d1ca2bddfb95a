import { compare } from '../compare.ts';
import type { Programme } from '../programme/schema.ts';
import { asFarAsRead } from './as-far-as-read.ts';
import { contentPathOf, kindOf, programmePath } from './path.ts';
import type { ContentPath } from './path.ts';
import { nearestPath } from './nearest-path.ts';
import { PROJECT_KINDS } from './kinds/index.ts';
import type { Kind, ProjectKind } from './kinds/index.ts';
import { callsByName, withKeys, type ReadAs } from './names.ts';
import type { Problem } from './problem.ts';
import type {
  Activity,
  CityRecord,
  ContentFile,
  EarlyConsultation,
  Project,
  ProjectDocument,
  Roster,
  Sitting,
} from './record.ts';
import { readDocument, readProgramme, type Reading } from './text/read-document.ts';
import type { FiscalYear } from '../dates/iso-date.ts';

/** A problem and the file in which it was met. */
export interface ProblemInFile {
  readonly file: string;
  readonly problem: Problem;
}

/** The record as far as it could be read, and what could not. */
export interface ReadRecord {
  /** The papers that could be read; to compute from it while others could not is to compute from half a record. */
  readonly record: CityRecord;
  /**
   * Every paper that was written, as far as it could be read: to ask for what could not throws `UnreadError`. It is for
   * those who judge papers. The record itself, when all could be read.
   */
  readonly written: CityRecord;
  readonly problems: readonly ProblemInFile[];
}

/** Returns the files that could not be taken into a record, each once, in their order. */
export const unreadableIn = (problems: readonly ProblemInFile[]): string[] => [
  ...new Set(problems.flatMap(({ file, problem }) => (problem.code === 'rewritten' ? [] : [file]))),
];

interface Calling {
  readonly file: string;
  readonly path: ContentPath;
  readonly kind: Kind;
  readonly reading: Reading<object>;
}

/** What is gathered while the files pass by. */
interface Gathered {
  /** Papers that call something by its name, until everything is there that has one. */
  readonly calling: Calling[];
  readonly paths: Set<string>;
  /** The texts of the programmes, until all are there: one may extend another. */
  readonly rules: Map<FiscalYear, string>;
  readonly programmes: Map<FiscalYear, Programme>;
  readonly rosters: Map<FiscalYear, Roster>;
  readonly sittings: Map<string, Sitting>;
  readonly projects: Map<string, ProjectDocument[]>;
  readonly consultations: EarlyConsultation[];
  readonly activities: Activity[];
  readonly problems: ProblemInFile[];
}

/**
 * Reads the whole record in one pass over its files, whatever their order; the texts are not kept. A file with a
 * problem other than `rewritten` is left out of the record. The city's own pages are not read here. What a paper calls by
 * its name is looked for among the files, and in the record `beside` which they are laid.
 */
export function readRecord(files: Iterable<ContentFile>, beside?: CityRecord): ReadRecord {
  const misplaced: string[] = [];
  const gathered: Gathered = {
    paths: new Set(),
    calling: [],
    rules: new Map(),
    programmes: new Map(),
    rosters: new Map(),
    sittings: new Map(),
    projects: new Map(),
    consultations: [],
    activities: [],
    problems: [],
  };
  for (const file of files) {
    const path = contentPathOf(file.path);
    if (path) readInto(gathered, file, path);
    else misplaced.push(file.path);
  }
  for (const [year, text] of gathered.rules) readRules(gathered, year, text);
  for (const file of misplaced) leadTo(gathered, file);
  for (const calling of gathered.calling.sort(byRank)) keepWithKeys(gathered, calling, beside);
  return inOrder(gathered);
}

/** A file whose path is nearly that of a paper that is not there stands for that paper, of which nothing could be read. */
function leadTo(gathered: Gathered, file: string): void {
  const nearest = nearestPath(file);
  gathered.problems.push({ file, problem: { code: 'unknown-path', field: null, nearest } });
  const path = nearest === null ? null : contentPathOf(nearest);
  if (nearest === null || !path || gathered.paths.has(nearest)) return;
  gathered.paths.add(nearest);
  keep(gathered, nearest, path, asFarAsRead({}, [[]], file));
}

function readInto(gathered: Gathered, { path: file, text }: ContentFile, path: ContentPath): void {
  const kind = kindOf(path);
  if (path.is === 'programme') gathered.rules.set(path.fiscalYear, text);
  if (kind === null) return;
  const reading = readDocument(kind, text);
  for (const problem of reading.problems) gathered.problems.push({ file, problem });
  gathered.paths.add(file);
  if (callsByName(kind, reading.data ?? reading.read.value))
    gathered.calling.push({ file, path, kind, reading });
  else keep(gathered, file, path, reading.data ?? asFarAsRead(reading.read.value, reading.read.unread, file));
}

/** A programme extends an earlier one only, so that no two extend each other. */
function readRules(gathered: Gathered, fiscalYear: FiscalYear, text: string): void {
  const file = programmePath(fiscalYear);
  const reading = readProgramme(text, (year) => (year < fiscalYear ? gathered.rules.get(year) : undefined));
  for (const problem of reading.problems) gathered.problems.push({ file, problem });
  gathered.paths.add(file);
  keep(
    gathered,
    file,
    { is: 'programme', fiscalYear },
    reading.data ?? asFarAsRead(reading.read.value, reading.read.unread, file),
  );
}

/** What others give ids to stands before those who name it: an opinion names nothing of its project, a report much. */
const byRank = (a: Calling, b: Calling): number => rankOf(a.kind) - rankOf(b.kind) || compare(a.file, b.file);

const rankOf = (kind: Kind): number =>
  kind === 'report' || kind === 'progress' ? 2 : kind === 'verification' ? 1 : 0;

function keepWithKeys(gathered: Gathered, { file, path, kind, reading }: Calling, beside?: CityRecord): void {
  const id = path.is === 'document' ? path.project : '';
  const documents = gathered.projects.get(id);
  const places = {
    programmes: new Map([...(beside?.programmes ?? []), ...gathered.programmes]),
    rosters: new Map([...(beside?.rosters ?? []), ...gathered.rosters]),
    project: documents === undefined ? beside?.projects.get(id) : { id, documents },
  };
  const read: ReadAs[] = [];
  const value = withKeys(kind, reading.data ?? reading.read.value, places, read);
  for (const { field, found, key } of read)
    gathered.problems.push({ file, problem: { code: 'rewritten', field, found, readAs: key } });
  keep(gathered, file, path, reading.data === null ? asFarAsRead(value, reading.read.unread, file) : value);
}

/** Puts the data of a file where they belong; kind and data come from one and the same reading. */
function keep(gathered: Gathered, path: string, place: ContentPath, data: unknown): void {
  switch (place.is) {
    case 'programme':
      gathered.programmes.set(place.fiscalYear, data as Programme);
      return;
    case 'roster':
      gathered.rosters.set(place.fiscalYear, { fiscalYear: place.fiscalYear, path, data } as Roster);
      return;
    case 'sitting':
      gathered.sittings.set(place.id, { id: place.id, path, data } as Sitting);
      return;
    case 'consultation':
      gathered.consultations.push({ id: place.id, path, data } as EarlyConsultation);
      return;
    case 'activity':
      gathered.activities.push({ id: place.id, path, data } as Activity);
      return;
    case 'document': {
      const { project, kind, key } = place;
      const documents = gathered.projects.get(project) ?? [];
      documents.push({ kind, project, key, path, data } as ProjectDocument);
      gathered.projects.set(project, documents);
      return;
    }
    case 'page':
    case 'picture':
      return;
  }
}

/** The same record for the same files, in whatever order they came. */
function inOrder(gathered: Gathered): ReadRecord {
  const projects = [...gathered.projects].map(([id, documents]): [string, Project] => [
    id,
    { id, documents: documents.sort(byKindAndKey) },
  ]);
  const written: CityRecord = {
    programmes: sorted(gathered.programmes),
    rosters: sorted(gathered.rosters),
    sittings: sorted(gathered.sittings),
    projects: sorted(new Map(projects)),
    consultations: gathered.consultations.sort((a, b) => compare(a.id, b.id)),
    activities: gathered.activities.sort((a, b) => compare(a.id, b.id)),
  };
  const problems = gathered.problems.sort((a, b) => compare(a.file, b.file));
  return { record: readablePart(written, problems), written, problems };
}

/** Returns a record without the papers that could not be read; the same record, and the same projects, where all could. */
export function readablePart(written: CityRecord, problems: readonly ProblemInFile[]): CityRecord {
  const unread = new Set(unreadableIn(problems).map((file) => pathOfPaper(file)));
  if (unread.size === 0) return written;
  const isRead = ({ path }: { readonly path: string }): boolean => !unread.has(path);
  return {
    programmes: only(written.programmes, (_, year) => !unread.has(programmePath(year))),
    rosters: only(written.rosters, isRead),
    sittings: only(written.sittings, isRead),
    projects: projectsOf(written, isRead),
    consultations: written.consultations.filter(isRead),
    activities: written.activities.filter(isRead),
  };
}

/** The path of the paper that a file stands for: its own, or the one that it nearly has. */
const pathOfPaper = (file: string): string => (contentPathOf(file) ? file : (nearestPath(file) ?? file));

function projectsOf(
  { projects }: CityRecord,
  isRead: (document: ProjectDocument) => boolean,
): ReadonlyMap<string, Project> {
  const kept = [...projects].flatMap(([id, project]): [string, Project][] => {
    if (project.documents.every(isRead)) return [[id, project]];
    const documents = project.documents.filter(isRead);
    return documents.length === 0 ? [] : [[id, { id, documents }]];
  });
  return new Map(kept);
}

function only<K, V>(map: ReadonlyMap<K, V>, isKept: (value: V, key: K) => boolean): ReadonlyMap<K, V> {
  return new Map([...map].filter(([key, value]) => isKept(value, key)));
}

const KIND_ORDER = new Map(Object.keys(PROJECT_KINDS).map((kind, index) => [kind as ProjectKind, index]));

/** Returns the order of the documents of a project: by kind, by key, by path. */
function byKindAndKey(a: ProjectDocument, b: ProjectDocument): number {
  const kinds = (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0);
  return kinds || compare(a.key ?? '', b.key ?? '') || compare(a.path, b.path);
}

function sorted<K extends string | number, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
