import { execFileSync } from 'node:child_process';

/** The commit that is checked out in a folder; null where git knows of none. */
export function checkedOut(dir: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}
