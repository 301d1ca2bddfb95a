import { contentPathOf, kindOf } from '../../domain/record/path.ts';
import { readDocument } from '../../domain/record/text/read-document.ts';
import type { City } from '../record/city.ts';
import type { Version } from './commits.ts';

/** What a file said in one of its versions. */
interface Said {
  readonly version: Version;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What files said in each of their versions, asked for in one go; a version that cannot be read is left out. */
function saidIn(city: City, paths: readonly string[]): ReadonlyMap<string, readonly Said[]> {
  const asked = paths.flatMap((path) => city.past.versionsOf(path).map((version) => ({ path, version })));
  const texts = city.textsAt(asked.map(({ path, version }) => ({ path, hash: version.hash })));
  const said = Map.groupBy(
    asked.map((one, index) => ({ ...one, text: texts[index] ?? null })),
    ({ path }) => path,
  );
  return new Map(
    [...said].map(([path, own]) => {
      const place = contentPathOf(path);
      const kind = place && kindOf(place);
      return [
        path,
        own.flatMap(({ version, text }) => {
          const data = kind && text !== null ? readDocument(kind, text).data : null;
          return data ? [{ version, data: { ...data } }] : [];
        }),
      ];
    }),
  );
}

/** With which version each row of a paper's corrections came; none for a row of which git does not know. */
export type RowVersions = readonly (Version | undefined)[];

/** The versions that brought the corrections of these papers, by path. */
export function correctionVersions(
  city: City,
  papers: readonly { readonly path: string; readonly corrections?: readonly unknown[] }[],
): ReadonlyMap<string, RowVersions> {
  const corrected = papers.filter(({ corrections = [] }) => corrections.length > 0);
  const said = saidIn(
    city,
    corrected.map(({ path }) => path),
  );
  return new Map(
    corrected.map(({ path, corrections = [] }) => [
      path,
      corrections.map((_, row) => said.get(path)?.find(({ data }) => rowsIn(data) > row)?.version),
    ]),
  );
}

const rowsIn = ({ corrections }: Said['data']): number =>
  Array.isArray(corrections) ? corrections.length : 0;

/** What a sitting's paper gains as it goes on. */
const STEPS = { held: 'attendees', cancelled: 'cancelled', confirmed: 'confirmedOn' } as const;

export type SittingStep = keyof typeof STEPS;

/** With which version a sitting's paper first told of a step, by path; nothing where git does not know. */
export function sittingVersions(city: City): (path: string, step: SittingStep) => Version | undefined {
  const said = saidIn(
    city,
    [...city.record.sittings.values()].map(({ path }) => path),
  );
  return (path, step) => said.get(path)?.find(({ data }) => data[STEPS[step]] !== undefined)?.version;
}
