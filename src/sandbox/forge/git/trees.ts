import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orNone, type Git } from './git.ts';

/** A file that a new tree has, or, with `sha` null, has not. */
export interface Change {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | null;
}

export const writeBlob = (git: Git, content: string | Buffer): Promise<string> =>
  git.run(['hash-object', '-w', '--stdin'], { input: content });

/** Whether git may keep a file at a path; it would leave some of the others out without a word. */
export const isTreePath = (path: string): boolean =>
  !path.includes('\0') &&
  path.split('/').every((part) => !['', '.', '..'].includes(part) && part.toLowerCase() !== '.git');

/** A tree that is like `base` but for these changes. Throws `GitError` for what git refuses. */
export async function writeTree(git: Git, base: string | null, changes: readonly Change[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'junkan-index-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    await git.run(['read-tree', base ?? '--empty'], { env });
    const lines = changes.map(({ path, mode, sha }) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
    );
    await git.run(['update-index', '-z', '--index-info'], { input: lines.join(''), env });
    return await git.run(['write-tree'], { env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a tree holds, null where there is no such tree. */
export async function readTree(git: Git, name: string, recursive: boolean): Promise<Entry[] | null> {
  const list = ['ls-tree', '-l', '-z', '--full-tree', ...(recursive ? ['-r', '-t'] : []), `${name}^{tree}`];
  const text = await orNone(isObject(name) ? git.fact(list) : git.run(list));
  return text === null ? null : entriesFrom(text);
}

/** The entry at a path of a commit, null where there is nothing. */
export async function entryAt(git: Git, commit: string, path: string): Promise<Entry | null> {
  const list = ['--literal-pathspecs', 'ls-tree', '-l', '-z', '--full-tree', commit, '--', path];
  const text = await orNone(isObject(commit) ? git.fact(list) : git.run(list));
  return text === null ? null : (entriesFrom(text)[0] ?? null);
}

/** What is named so is always the same. */
const isObject = (name: string): boolean => /^[0-9a-f]{40}$/.test(name);

const entriesFrom = (text: string): Entry[] =>
  text.split('\0').flatMap((line) => {
    const [, mode = '', type = '', sha = '', size = '-', path = ''] =
      /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([\s\S]*)$/.exec(line) ?? [];
    return path === '' ? [] : [{ path, mode, type, sha, size: size === '-' ? null : Number(size) }];
  });
