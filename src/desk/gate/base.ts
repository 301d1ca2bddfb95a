import { CONTENT } from '../../domain/record/path.ts';
import { readRecord, type ReadRecord } from '../../domain/record/read-record.ts';
import type { ContentFile } from '../../domain/record/record.ts';
import { dayOf } from '../../domain/dates/day.ts';
import type { IsoDate, IsoTime } from '../../domain/dates/iso-date.ts';
import { readContent } from '../../io/content.ts';
import { checkedOut } from '../../io/checked-out.ts';
import { defaultBranch } from '../../github/branches.ts';
import type { ReadAhead } from '../../github/threads.ts';
import type { GitHub, Pull, PullAhead } from '../../github/port.ts';
import { Entries } from './entries.ts';

/** What every pull request is held against: the default branch, as it is checked out here. */
export interface Base {
  readonly gh: GitHub;
  readonly branch: { readonly name: string; readonly head: string };
  /** The commit that is checked out here; null for a folder of which git knows nothing. */
  readonly checkedOut: string | null;
  readonly files: readonly ContentFile[];
  readonly read: ReadRecord;
  readonly entries: Entries;
  readonly now: IsoTime;
  /** The day of that moment in Japan. */
  readonly today: IsoDate;
  /** All open pull requests, as they were when they were first asked for. */
  readonly openPulls: () => Promise<readonly Pull[]>;
  readonly ahead: Ahead;
}

/**
 * What a sweep has read of many pull requests at once, and of the issues that they come from, by number. It is some moments
 * old: it tells that nothing is to be written, and before anything is written all is read anew.
 */
export interface Ahead {
  readonly pulls: ReadonlyMap<number, PullAhead>;
  readonly threads: ReadonlyMap<number, ReadAhead>;
}

const NOTHING: Ahead = { pulls: new Map(), threads: new Map() };

/** The same without what was read ahead. */
export const afresh = (base: Base): Base => ({ ...base, ahead: NOTHING });

/** Reads the default branch from the folder in which the workflow checked it out. */
export async function readBase(content: string, gh: GitHub, now: IsoTime): Promise<Base> {
  const files = readContent(content);
  let open: Promise<readonly Pull[]> | undefined;
  const branch = await defaultBranch(gh);
  const entries = new Entries(gh);
  return {
    gh,
    branch,
    checkedOut: checkedOut(content),
    files,
    read: readRecord(files),
    entries,
    now,
    today: dayOf(now),
    openPulls: () => (open ??= gh.pulls.list({ state: 'open' })),
    ahead: NOTHING,
  };
}

/**
 * Whether the record on the default branch is by now another than the one that was read here. What else changes there wakes
 * nobody.
 */
export async function hasMovedOn({ gh, branch, checkedOut: commit, entries }: Base): Promise<boolean> {
  if (commit !== null && !(await isSameRecord(entries, commit, branch.head))) return true;
  const now = await gh.git.head(branch.name);
  return now === null || !(await isSameRecord(entries, branch.head, now));
}

const isSameRecord = async (entries: Entries, a: string, b: string): Promise<boolean> =>
  a === b || (await entries.digest(a, [FOLDER])) === (await entries.digest(b, [FOLDER]));

/** The folder of the record in the repository. */
const FOLDER = CONTENT.replace(/\/$/, '');
