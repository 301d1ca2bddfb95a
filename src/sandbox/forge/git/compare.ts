import { commitsBetween, type Commit } from './commits.ts';
import { orNone, type Git } from './git.ts';

export interface FileChange {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
}

export interface Comparison {
  readonly mergeBase: string;
  /** Oldest first. */
  readonly commits: readonly Commit[];
  readonly behind: number;
  readonly files: readonly FileChange[];
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const;

/** What `head` did since it left `base` (three dots); null where they have no common commit. */
export async function compareCommits(git: Git, base: string, head: string): Promise<Comparison | null> {
  const mergeBase = await orNone(git.fact(['merge-base', base, head]));
  if (mergeBase === null) return null;
  const [commits, behind, files] = await Promise.all([
    commitsBetween(git, base, head),
    git.fact(['rev-list', '--count', `${head}..${base}`]),
    filesBetween(git, mergeBase, head),
  ]);
  return { mergeBase, commits, behind: Number(behind), files };
}

/** The files that differ between two commits. */
export async function filesBetween(git: Git, from: string, to: string): Promise<FileChange[]> {
  const diff = ['diff-tree', '-r', '-M', '-z', '--no-commit-id', '--raw', '--numstat', '--no-abbrev'];
  const parts = (await git.fact([...diff, from, to])).split('\0');
  const { changes, end } = changesFrom(parts);
  const lines = countsFrom(parts.slice(end));
  return changes.map((change) => ({
    ...change,
    ...(lines.get(change.path) ?? { additions: 0, deletions: 0 }),
  }));
}

/** The changes, and where among the parts they end and the counts of lines begin. */
function changesFrom(parts: readonly string[]) {
  const changes: Omit<FileChange, 'additions' | 'deletions'>[] = [];
  let at = 0;
  while (parts[at]?.startsWith(':')) {
    const [, , before = '', after = '', letter = ''] = parts[at]?.split(' ') ?? [];
    const status = STATUS[letter[0] as keyof typeof STATUS];
    const renamed = status === 'renamed';
    const path = parts[at + (renamed ? 2 : 1)] ?? '';
    const previousPath = renamed ? (parts[at + 1] ?? null) : null;
    changes.push({ path, previousPath, status, blob: status === 'removed' ? before : after });
    at += renamed ? 3 : 2;
  }
  return { changes, end: at };
}

/** Lines added and taken away by path; a binary file has none. A renamed file names both of its paths after the counts. */
function countsFrom(parts: readonly string[]): Map<string, { additions: number; deletions: number }> {
  const counts = new Map<string, { additions: number; deletions: number }>();
  for (let at = 0; at < parts.length; at += 1) {
    const [, added = '', removed = '', path] = /^(\d+|-)\t(\d+|-)\t([\s\S]*)$/.exec(parts[at] ?? '') ?? [];
    if (path === undefined) continue;
    const name = path === '' ? (parts[(at += 2)] ?? '') : path;
    counts.set(name, { additions: Number(added) || 0, deletions: Number(removed) || 0 });
  }
  return counts;
}
