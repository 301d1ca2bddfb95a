import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a repository on this machine, by their paths in it. */
export interface Folder {
  /** The text of a file; null where there is none. */
  text(file: string): string | null;
  /** The names of what is in a folder; none where it is not there. */
  names(folder: string): readonly string[];
  /** The commit that is checked out; null where git knows none. */
  head(): string | null;
}

export function folderAt(root: string): Folder {
  return {
    text: (file) => orNull(() => readFileSync(path.join(root, file), 'utf8')),
    names: (folder) => orNull(() => readdirSync(path.join(root, folder))) ?? [],
    head: () =>
      orNull(() =>
        execFileSync('git', ['rev-parse', 'HEAD'], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }).trim(),
      ),
  };
}

/** Null where it is not there; what else goes wrong is thrown. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const { code, status } = Object(error) as { code?: unknown; status?: unknown };
    // Git itself says with 128 that this is no repository, or has no commit.
    if (code === 'ENOENT' || code === 'ENOTDIR' || status === 128) return null;
    throw error;
  }
}
