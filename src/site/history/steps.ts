import type { City } from '../record/city.ts';
import type { Version } from '../git/commits.ts';
import { saidIn, type Data, type Said } from './said.ts';

/** With which version each row of a paper's corrections came; none for a row of which git does not know. */
export type RowVersions = readonly (Version | undefined)[];

export const rowVersions = (rows: readonly unknown[], said: readonly Said[]): RowVersions =>
  rows.map((_, row) => said.find(({ data }) => rowsIn(data) > row)?.version);

const rowsIn = (data: Data | null): number =>
  Array.isArray(data?.['corrections']) ? data['corrections'].length : 0;

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
    corrected.map(({ path, corrections = [] }) => [path, rowVersions(corrections, said.get(path) ?? [])]),
  );
}

/** What a sitting's paper gains as it goes on. */
const STEPS = { held: 'attendees', cancelled: 'cancelled', confirmed: 'confirmedOn' } as const;

export type SittingStep = keyof typeof STEPS;

/** With which version a sitting's paper first told of a step, by path; nothing where git does not know. */
export function sittingVersions(city: City): (path: string, step: SittingStep) => Version | undefined {
  const said = saidIn(
    city,
    [...city.record.sittings.values()].map(({ path }) => path),
  );
  return (path, step) => said.get(path)?.find(({ data }) => data?.[STEPS[step]] !== undefined)?.version;
}
