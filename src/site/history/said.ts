import type { Kind } from '../../domain/record/kinds/index.ts';
import { contentPathOf, kindOf } from '../../domain/record/path.ts';
import { readDocument } from '../../domain/record/text/read-document.ts';
import type { City } from '../record/city.ts';
import type { Version } from '../git/commits.ts';

export type Data = Readonly<Record<string, unknown>>;

/** What a file said in one of its versions; null where it cannot be read, or was not there. */
export interface Said {
  readonly version: Version;
  readonly data: Data | null;
}

/** What files said in each of their versions, the oldest first; git is asked once for all. */
export function saidIn(city: City, paths: readonly string[]): ReadonlyMap<string, readonly Said[]> {
  const asked = paths.flatMap((path) => city.past.versionsOf(path).map((version) => ({ path, version })));
  const texts = city.textsAt(asked.map(({ path, version }) => ({ path, hash: version.hash })));
  const said = new Map<string, Said[]>();
  for (const [index, { path, version }] of asked.entries()) {
    const own = said.get(path) ?? [];
    said.set(path, own);
    own.push({ version, data: dataOf(texts[index] ?? null, kindAt(path)) });
  }
  return said;
}

const dataOf = (text: string | null, kind: Kind | null): Data | null =>
  text === null || kind === null ? null : toData(readDocument(kind, text).data);

const toData = (data: object | null): Data | null => data && { ...data };

/** The kind of paper at a path of the record; null where there is none. */
export function kindAt(path: string): Kind | null {
  const place = contentPathOf(path);
  return place && kindOf(place);
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
