import { execFileSync } from 'node:child_process';
import { dayOf } from '../../domain/dates/day.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { loadLog, saveLog } from '../cache/kept-log.ts';

/** One version of a file on the default branch. */
export interface Version {
  readonly hash: string;
  /** The day on which it reached the default branch, in Japan. */
  readonly on: IsoDate;
}

/** The versions of each file of the record, by its path in the content folder, the oldest first. */
export type Versions = ReadonlyMap<string, readonly Version[]>;

/** A file as it was in a commit. */
export interface Wanted {
  readonly hash: string;
  readonly path: string;
}

/** The folders of which the pages tell the past; the city's own pages and rosters are no papers. */
const FOLDERS = ['projects', 'meetings', 'consultations', 'activities', 'programme'];

const git = (dir: string, args: readonly string[], input = ''): Buffer =>
  execFileSync('git', args, {
    cwd: dir,
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 1 << 30,
  });

const QUESTION = ['--first-parent', '-m', '--format=%x00%h %cI', '--name-only', '--relative', '--no-renames'];

/**
 * Asks git about everything at once. Only what reached the default branch is a version: of a merge (the rules of the
 * repository let in nothing else) the merge itself, not the drafts on its branch, which are no changes after filing.
 * `keep` is a file that keeps the answer for the next build, where it is wanted. Null where the folder is in no
 * repository, git is missing, or the clone is shallow and so does not know: then the pages say nothing of versions.
 */
export function versionsIn(contentDir: string, keep: string | null = null): Versions | null {
  try {
    if (said(contentDir, ['rev-parse', '--is-shallow-repository']) !== 'false') return null;
    const head = said(contentDir, ['rev-parse', 'HEAD']);
    const question = [...QUESTION, '--', ...FOLDERS];
    const former = keep === null ? null : loadLog(keep, question.join(' '));
    if (former?.head === head) return versionsOf(former.log);
    const since = former !== null && leadsTo(contentDir, former.head) ? former : null;
    const range = since === null ? head : `${since.head}..${head}`;
    const log = git(contentDir, ['log', range, ...question]).toString() + (since?.log ?? '');
    if (keep !== null) saveLog(keep, question.join(' '), { head, log });
    return versionsOf(log);
  } catch {
    return null;
  }
}

const said = (dir: string, args: readonly string[]): string => git(dir, args).toString().trim();

/** Whether the default branch came to where it is from that commit: its history may have been written anew. */
function leadsTo(contentDir: string, commit: string): boolean {
  try {
    const since = said(contentDir, ['rev-list', '--first-parent', '--parents', `${commit}..HEAD`]);
    return since.split('\n').at(-1)?.split(' ')[1] === commit;
  } catch {
    return false;
  }
}

/** What `git log --name-only` prints, with `\0<hash> <time>` before the files of each commit, the newest first. */
function versionsOf(log: string): Versions {
  const versions = new Map<string, Version[]>();
  for (const commit of log.split('\0').slice(1).reverse()) {
    const [head = '', ...files] = commit.split('\n');
    const [hash = '', time = ''] = head.split(' ');
    const version = { hash, on: dayOf(time) };
    for (const file of files.filter((name) => name !== '')) {
      const own = versions.get(file);
      if (own) own.push(version);
      else versions.set(file, [version]);
    }
  }
  return versions;
}

/** The texts of files as they were, in the order in which they are wanted; null for one that was not there. */
export function textsAt(contentDir: string, wanted: readonly Wanted[]): (string | null)[] {
  if (wanted.length === 0) return [];
  const names = wanted.map(({ hash, path }) => `${hash}:./${path}\n`).join('');
  try {
    return textsOf(git(contentDir, ['cat-file', '--batch'], names), wanted.length);
  } catch {
    return wanted.map(() => null);
  }
}

/** What `git cat-file --batch` prints: `<id> blob <octets>` and the text, or a line that says that there is none. */
function textsOf(printed: Buffer, count: number): (string | null)[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const end = printed.indexOf('\n', at);
    const [, octets] = / blob (\d+)$/.exec(printed.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (octets === undefined) return null;
    const text = printed.toString('utf8', at, at + Number(octets));
    at += Number(octets) + 1;
    return text;
  });
}
