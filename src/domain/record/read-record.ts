import { compare } from '../compare.ts';
import type { Programme } from '../programme/schema.ts';
import { contentPathOf } from './path.ts';
import type { ContentPath } from './path.ts';
import { nearestPath } from './nearest-path.ts';
import { PROJECT_KINDS } from './kinds/index.ts';
import type { Kind, ProjectKind } from './kinds/index.ts';
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
  readonly record: CityRecord;
  readonly problems: readonly ProblemInFile[];
}

/** What is gathered while the files pass by. */
interface Gathered {
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
 * problem other than `rewritten` is left out of the record. The city's own pages are not read here.
 */
export function readRecord(files: Iterable<ContentFile>): ReadRecord {
  const gathered: Gathered = {
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
    else {
      const problem: Problem = { code: 'unknown-path', field: null, nearest: nearestPath(file.path) };
      gathered.problems.push({ file: file.path, problem });
    }
  }
  return inOrder(gathered);
}

function readInto(gathered: Gathered, { path: file, text }: ContentFile, path: ContentPath): void {
  const take = <T>({ data, problems }: Reading<T>, keep: (data: T) => void): void => {
    for (const problem of problems) gathered.problems.push({ file, problem });
    if (data !== null) keep(data);
  };
  const paper = <K extends Kind>(kind: K) => readDocument(kind, text);
  switch (path.is) {
    case 'programme':
      return take(readProgramme(text), (data) => gathered.programmes.set(path.fiscalYear, data));
    case 'roster': {
      const { fiscalYear } = path;
      return take(paper('roster'), (data) =>
        gathered.rosters.set(fiscalYear, { fiscalYear, path: file, data }),
      );
    }
    case 'sitting':
      return take(paper('sitting'), (data) =>
        gathered.sittings.set(path.id, { id: path.id, path: file, data }),
      );
    case 'consultation':
      return take(paper('consultation'), (data) =>
        gathered.consultations.push({ id: path.id, path: file, data }),
      );
    case 'activity':
      return take(paper('activity'), (data) => gathered.activities.push({ id: path.id, path: file, data }));
    case 'document': {
      const { project, kind, key } = path;
      return take(paper(kind), (data) => {
        const documents = gathered.projects.get(project) ?? [];
        // Kind and data come from one and the same reading.
        documents.push({ kind, project, key, path: file, data } as ProjectDocument);
        gathered.projects.set(project, documents);
      });
    }
    case 'page':
      return;
  }
}

/** The same record for the same files, in whatever order they came. */
function inOrder(gathered: Gathered): ReadRecord {
  const projects = [...gathered.projects].map(([id, documents]): [string, Project] => [
    id,
    { id, documents: documents.sort(byKindAndKey) },
  ]);
  return {
    record: {
      programmes: sorted(gathered.programmes),
      rosters: sorted(gathered.rosters),
      sittings: sorted(gathered.sittings),
      projects: sorted(new Map(projects)),
      consultations: gathered.consultations.sort((a, b) => compare(a.id, b.id)),
      activities: gathered.activities.sort((a, b) => compare(a.id, b.id)),
    },
    problems: gathered.problems.sort((a, b) => compare(a.file, b.file)),
  };
}

const KIND_ORDER = new Map(Object.keys(PROJECT_KINDS).map((kind, index) => [kind as ProjectKind, index]));

/** Returns the order of the documents of a project: by kind, by key, by path. */
export function byKindAndKey(a: ProjectDocument, b: ProjectDocument): number {
  const kinds = (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0);
  return kinds || compare(a.key ?? '', b.key ?? '') || compare(a.path, b.path);
}

function sorted<K extends string | number, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
