import path from 'node:path';
import { readContent, UnreadableContentError } from '../../io/content.ts';
import { readRecord } from '../record/read-record.ts';
import type { ContentFile } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Finding } from '../finding.ts';
import { RULES } from './index.ts';
import type { Change } from './rule.ts';
import { checkRecord } from './run.ts';

export const GOLDEN = path.join(import.meta.dirname, 'golden');
const DEFAULT_TODAY = '2026-11-20';

/** Returns the files of a folder by their path in it; none where it is not there. */
export function filesUnder(folder: string): Map<string, string> {
  try {
    return new Map(readContent(folder).map(({ path: name, text }) => [name, text]));
  } catch (error) {
    if (error instanceof UnreadableContentError) return new Map();
    throw error;
  }
}

const CONTROL = new Set(['case.json', 'expected.json', '_delete.txt']);

/** Returns the base record with a case's files laid over it; `_delete.txt` names base paths that the case takes away. */
function overlay(base: ReadonlyMap<string, string>, folder: string): Map<string, string> {
  const own = filesUnder(folder);
  const files = new Map(base);
  for (const gone of (own.get('_delete.txt') ?? '').split('\n').filter(Boolean)) files.delete(gone.trim());
  for (const [name, text] of own) if (!CONTROL.has(name)) files.set(name, text);
  return files;
}

const asFiles = (files: ReadonlyMap<string, string>): ContentFile[] =>
  [...files].map(([name, text]) => ({ path: name, text })).sort((a, b) => (a.path < b.path ? -1 : 1));

function changeBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const files = paths
    .map((name) => ({ path: name, before: before.get(name) ?? null, after: after.get(name) ?? null }))
    .filter((file) => file.before !== file.after);
  return { files };
}

/** A case: its files, the day on which they are judged, and, for a case with `before/` and `after/`, what stood before. */
export interface GoldenCase {
  readonly files: ReadonlyMap<string, string>;
  readonly before: ReadonlyMap<string, string> | null;
  readonly today: IsoDate;
}

/** Reads a case and lays it over the base record. */
export function goldenCase(folder: string): GoldenCase {
  const base = filesUnder(path.join(GOLDEN, '_base'));
  const said = filesUnder(folder).get('case.json');
  const today = said === undefined ? DEFAULT_TODAY : (JSON.parse(said) as { today: string }).today;
  const after = path.join(folder, 'after');
  if (filesUnder(after).size === 0) return { files: overlay(base, folder), before: null, today };
  return { files: overlay(base, after), before: overlay(base, path.join(folder, 'before')), today };
}

/** The names of all golden folders but that of the base: each is called like a rule. */
export const goldenNames = (): readonly string[] =>
  [...new Set([...filesUnder(GOLDEN).keys()].map((name) => name.split('/')[0] ?? ''))].filter(
    (name) => name !== '_base',
  );

/** Returns everything that is found in a case. */
export function judgeCase({ files, before, today }: GoldenCase): Finding[] {
  const all = asFiles(files);
  const change = before ? changeBetween(before, files) : undefined;
  return checkRecord(RULES, { files: all, read: readRecord(all), today, change });
}

/** The ids of all members on the rosters of a case. */
export const memberIdsIn = (files: ReadonlyMap<string, string>): readonly string[] => [
  ...new Set(
    [...files].flatMap(([name, text]) =>
      name.startsWith('council/')
        ? [...text.matchAll(/^\s*-? *id: *(\S+)$/gm)].map(([, id]) => id ?? '')
        : [],
    ),
  ),
];
