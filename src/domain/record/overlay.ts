import { compare } from '../compare.ts';
import { contentPathOf, programmePath } from './path.ts';
import { byKindAndKey, readablePart, readRecord, type ReadRecord } from './read-record.ts';
import type { CityRecord, ContentFile, Project, ProjectDocument } from './record.ts';

/** The files of a record and what was read from them, at one moment. */
export interface Snapshot {
  readonly files: readonly ContentFile[];
  readonly read: ReadRecord;
}

/** What a change lays over a record: the texts of paths within the content folder, null where nothing is left. */
export type Layer = ReadonlyMap<string, string | null>;

/** Returns the record with some files changed, just as `readRecord` would read it; only these files are read. */
export function overlay({ files, read }: Snapshot, layer: Layer): Snapshot {
  const added = [...layer].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  const isKept = (path: string): boolean => !layer.has(path);
  const all = [...files.filter(({ path }) => isKept(path)), ...added].sort((a, b) => compare(a.path, b.path));
  const fresh = readRecord(added);
  // What a file stands for whose path is wrong depends on which others are there.
  if ([...read.problems, ...fresh.problems].some(({ problem }) => problem.code === 'unknown-path'))
    return { files: all, read: readRecord(all) };
  const written = laidOver(read.written, fresh.written, layer);
  const problems = [...read.problems.filter(({ file }) => isKept(file)), ...fresh.problems].sort((a, b) =>
    compare(a.file, b.file),
  );
  return { files: all, read: { record: readablePart(written, problems), written, problems } };
}

function laidOver(old: CityRecord, add: CityRecord, layer: Layer): CityRecord {
  const isKept = (path: string): boolean => !layer.has(path);
  return {
    programmes: joined(old.programmes, add.programmes, (year) => isKept(programmePath(year))),
    rosters: joined(old.rosters, add.rosters, (_, { path }) => isKept(path)),
    sittings: joined(old.sittings, add.sittings, (_, { path }) => isKept(path)),
    projects: joinedProjects(old.projects, add.projects, layer),
    consultations: joinedList(old.consultations, add.consultations, isKept),
    activities: joinedList(old.activities, add.activities, isKept),
  };
}

/** A project that no file of the layer touches stays the same object. */
function joinedProjects(
  old: ReadonlyMap<string, Project>,
  add: ReadonlyMap<string, Project>,
  layer: Layer,
): ReadonlyMap<string, Project> {
  const touched = new Set([...layer.keys()].flatMap((path) => projectAt(path) ?? []));
  const changed = [...touched].flatMap((id): [string, Project][] => {
    const kept = old.get(id)?.documents.filter(({ path }) => !layer.has(path)) ?? [];
    const documents: ProjectDocument[] = [...kept, ...(add.get(id)?.documents ?? [])];
    return documents.length === 0 ? [] : [[id, { id, documents: documents.sort(byKindAndKey) }]];
  });
  return joined(old, new Map(changed), (id) => !touched.has(id));
}

function projectAt(path: string): string | null {
  const place = contentPathOf(path);
  return place?.is === 'document' ? place.project : null;
}

function joined<K extends string | number, V>(
  old: ReadonlyMap<K, V>,
  add: ReadonlyMap<K, V>,
  isKept: (key: K, value: V) => boolean,
): ReadonlyMap<K, V> {
  const kept = [...old].filter(([key, value]) => isKept(key, value));
  return new Map([...kept, ...add].sort(([a], [b]) => compare(a, b)));
}

const joinedList = <T extends { readonly id: string; readonly path: string }>(
  old: readonly T[],
  add: readonly T[],
  isKept: (path: string) => boolean,
): T[] => [...old.filter(({ path }) => isKept(path)), ...add].sort((a, b) => compare(a.id, b.id));
