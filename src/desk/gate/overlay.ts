import { contentPathOf, folderOf, projectOf } from '../../domain/record/path.ts';
import { readRecord, type ReadRecord } from '../../domain/record/read-record.ts';
import type { ContentFile } from '../../domain/record/record.ts';

/** A record whose files are known, so that a change of it is read without reading the rest again. */
export interface Laid {
  readonly files: readonly ContentFile[];
  readonly read: ReadRecord;
}

/** What a change lays over a record: the texts of paths within the content folder, null where nothing is left. */
export type Layer = ReadonlyMap<string, string | null>;

/**
 * The record with some files changed, as `readRecord` would read it: only these files are read, and the other papers of
 * their projects.
 */
export function laidOver({ files, read }: Laid, layer: Layer): Laid {
  const after = [...files.filter(({ path }) => !layer.has(path)), ...brought(layer)].sort(byPath);
  const folders = new Set([...layer.keys()].map((path) => folderOrSelf(path)));
  const isTouched = (path: string): boolean => folders.has(folderOrSelf(path));
  const fresh = readRecord(after.filter(({ path }) => isTouched(path)));
  const [old, add] = [read.record, fresh.record];
  const years = new Set([...layer.keys()].flatMap((path) => yearOf(path) ?? []));
  return {
    files: after,
    read: {
      record: {
        programmes: joined(old.programmes, add.programmes, (year) => years.has(year)),
        rosters: joined(old.rosters, add.rosters, (_, { path }) => isTouched(path)),
        sittings: joined(old.sittings, add.sittings, (_, { path }) => isTouched(path)),
        projects: joined(old.projects, add.projects, (id) => folders.has(folderOf(id))),
        consultations: joinedList(old.consultations, add.consultations, isTouched),
        activities: joinedList(old.activities, add.activities, isTouched),
      },
      problems: [...read.problems.filter(({ file }) => !isTouched(file)), ...fresh.problems].sort((a, b) =>
        compare(a.file, b.file),
      ),
    },
  };
}

const brought = (layer: Layer): ContentFile[] =>
  [...layer].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));

/** The papers of a project are read together, for they count in an order. */
function folderOrSelf(path: string): string {
  const project = projectOf(path);
  return project === null ? path : folderOf(project);
}

function yearOf(path: string): number | null {
  const place = contentPathOf(path);
  return place?.is === 'programme' ? place.fiscalYear : null;
}

function joined<K extends string | number, V>(
  old: ReadonlyMap<K, V>,
  add: ReadonlyMap<K, V>,
  isReplaced: (key: K, value: V) => boolean,
): ReadonlyMap<K, V> {
  const kept = [...old].filter(([key, value]) => !isReplaced(key, value));
  return new Map([...kept, ...add].sort(([a], [b]) => compare(a, b)));
}

const joinedList = <T extends { readonly id: string; readonly path: string }>(
  old: readonly T[],
  add: readonly T[],
  isReplaced: (path: string) => boolean,
): T[] => [...old.filter(({ path }) => !isReplaced(path)), ...add].sort((a, b) => compare(a.id, b.id));

const byPath = (a: ContentFile, b: ContentFile): number => compare(a.path, b.path);

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
