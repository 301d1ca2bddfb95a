import { execFileSync } from 'node:child_process';

/** The version of the content folder in git. */
export interface Commit {
  /** Short hash of the last commit; null where the folder is in no repository, or nothing was committed. */
  readonly hash: string | null;
  /** Whether the folder holds anything that is not in that commit. */
  readonly changed: boolean;
}

/** Asks git about a folder. Git itself may be missing: then the page says that nothing is committed. */
export function commitOf(dir: string): Commit {
  const hash = git(dir, 'rev-parse', '--short=10', 'HEAD');
  if (hash === null || git(dir, 'ls-files', '--', '.') === '') return { hash: null, changed: true };
  return { hash, changed: git(dir, 'status', '--porcelain', '--', '.') !== '' };
}

function git(dir: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    }).trim();
  } catch {
    return null;
  }
}
