import { compare } from '../compare.ts';
import { projectOf } from './path.ts';
import { readablePart, readRecord, type ReadRecord } from './read-record.ts';
import type { CityRecord, ContentFile } from './record.ts';

/** The files of a record and what was read from them, at one moment. */
export interface Snapshot {
  readonly files: readonly ContentFile[];
  readonly read: ReadRecord;
}

/** What a change lays over a record: the texts of paths within the content folder, null where nothing is left. */
export type Layer = ReadonlyMap<string, string | null>;

/** Returns the record with some files changed, just as `readRecord` would read it; only their projects are read. */
export function overlay({ files, read }: Snapshot, layer: Layer): Snapshot {
  const added = [...layer].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  const all = [...files.filter(({ path }) => !layer.has(path)), ...added].sort((a, b) =>
    compare(a.path, b.path),
  );
  // Papers call things by the names that the programme, the roster and the papers of their project give them.
  const touched = new Set([...layer.keys()].flatMap((path) => projectOf(path) ?? []));
  const isRead = (path: string): boolean => layer.has(path) || touched.has(projectOf(path) ?? '');
  const fresh = readRecord(
    all.filter(({ path }) => isRead(path)),
    read.written,
  );
  // What a file stands for whose path is wrong depends on which others are there.
  const isElsewhere = [...read.problems, ...fresh.problems].some(
    ({ problem }) => problem.code === 'unknown-path',
  );
  if (isElsewhere || [...layer.keys()].some((path) => /^(?:programme|council)\//.test(path)))
    return { files: all, read: readRecord(all) };
  const written = laidOver(read.written, fresh.written, isRead, touched);
  const problems = [...read.problems.filter(({ file }) => !isRead(file)), ...fresh.problems].sort((a, b) =>
    compare(a.file, b.file),
  );
  return { files: all, read: { record: readablePart(written, problems), written, problems } };
}

/** A project that no file of the layer touches stays the same object. */
function laidOver(
  old: CityRecord,
  add: CityRecord,
  isRead: (path: string) => boolean,
  touched: ReadonlySet<string>,
): CityRecord {
  const isKept = (path: string): boolean => !isRead(path);
  return {
    programmes: old.programmes,
    rosters: old.rosters,
    sittings: joined(old.sittings, add.sittings, (_, { path }) => isKept(path)),
    projects: joined(old.projects, add.projects, (id) => !touched.has(id)),
    consultations: joinedList(old.consultations, add.consultations, isKept),
    activities: joinedList(old.activities, add.activities, isKept),
  };
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
