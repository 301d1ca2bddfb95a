import { paperInFormat2 } from '../../domain/migration/format-2-papers.ts';
import { afterPeriod } from '../../domain/programme/deadline.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import { PROJECT_KINDS, type Kind, type ProjectKind } from '../../domain/record/kinds/index.ts';
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
    own.push({ version, data: dataOf(texts[index] ?? null, kindAt(path), city) });
  }
  return said;
}

/** A text of a former format says in today's what it said then. */
function dataOf(text: string | null, kind: Kind | null, city: City): Data | null {
  if (text === null || kind === null) return null;
  return toData(readDocument(kind, isOfProject(kind) ? inNewestFormat(text, kind, city) : text).data);
}

const isOfProject = (kind: Kind): kind is ProjectKind => kind in PROJECT_KINDS;

const inNewestFormat = (text: string, kind: ProjectKind, { record }: City): string =>
  paperInFormat2(kind, text, (asked) =>
    afterPeriod(asked, programmeOn(record, asked).deadlines.opinionWithin),
  );

const toData = (data: object | null): Data | null => data && { ...data };

/** The kind of paper at a path of the record; null where there is none. */
export function kindAt(path: string): Kind | null {
  const place = contentPathOf(path);
  return place && kindOf(place);
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
