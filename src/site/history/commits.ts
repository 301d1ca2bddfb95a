import { execFileSync } from 'node:child_process';
import { dayOf } from '../../domain/programme/day.ts';
import type { IsoDate } from '../../domain/record/values.ts';

/** One version of a file in git. */
export interface Version {
  readonly hash: string;
  /** The day on which it was committed, in Japan. */
  readonly on: IsoDate;
}

/** The versions of each file of the projects, by its path in the content folder, the oldest first. */
export type Versions = ReadonlyMap<string, readonly Version[]>;

const git = (dir: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 30,
  });

/**
 * Asks git about everything at once. Null where the folder is in no repository, git is missing, or the clone is shallow
 * and so does not know: then the pages say nothing of versions.
 */
export function versionsIn(contentDir: string): Versions | null {
  try {
    if (git(contentDir, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return null;
    const log = git(contentDir, 'log', '--relative', '--format=%x00%h %cI', '--name-only', '--', 'projects');
    return versionsOf(log);
  } catch {
    return null;
  }
}

/** What `git log --name-only` prints, with `\0<hash> <time>` before the files of each commit, the newest first. */
export function versionsOf(log: string): Versions {
  const versions = new Map<string, Version[]>();
  for (const commit of log.split('\0').slice(1)) {
    const [head = '', ...files] = commit.split('\n');
    const [hash = '', time = ''] = head.split(' ');
    const version = { hash, on: dayOf(time) };
    for (const file of files.filter((name) => name !== '')) {
      const own = versions.get(file);
      if (own) own.unshift(version);
      else versions.set(file, [version]);
    }
  }
  return versions;
}

/** The text of a file as it was in a commit; null where it was not there. */
export function textAt(contentDir: string, hash: string, file: string): string | null {
  try {
    return git(contentDir, 'show', `${hash}:./${file}`);
  } catch {
    return null;
  }
}
