import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareCommits } from './compare.ts';
import { writeCommit } from './commits.ts';
import { openRepository } from './seed.ts';
import { writeBlob, writeTree } from './trees.ts';

it('tells what was added, changed, renamed and removed, whatever the paths are called', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'junkan-compare-'));
  const by = { name: 'a', email: 'a@example.org', date: '2026-11-20T00:00:00Z' };
  const git = await openRepository(dir, null, by);
  const commit = async (files: Record<string, string>, parents: string[]): Promise<string> => {
    const changes = await Promise.all(
      Object.entries(files).map(async ([path, text]) => ({
        path,
        mode: '100644',
        sha: await writeBlob(git, text),
      })),
    );
    const tree = await writeTree(git, null, changes);
    return writeCommit(git, { tree, parents, author: by, committer: by, message: 'x' });
  };
  const long = 'line\n'.repeat(20);
  const base = await commit({ stays: '1\n', changes: '1\n2\n', 'old name': long, goes: 'x\n' }, []);
  const head = await commit(
    { stays: '1\n', changes: '1\n3\n4\n', '新しい 名前': long, ':000000 1\t2\tx': 'new\n' },
    [base],
  );
  const comparison = await compareCommits(git, base, head);
  expect(comparison?.files.map(({ blob: _, ...file }) => file)).toEqual([
    { path: ':000000 1\t2\tx', previousPath: null, status: 'added', additions: 1, deletions: 0 },
    { path: 'changes', previousPath: null, status: 'modified', additions: 2, deletions: 1 },
    { path: 'goes', previousPath: null, status: 'removed', additions: 0, deletions: 1 },
    { path: '新しい 名前', previousPath: 'old name', status: 'renamed', additions: 0, deletions: 0 },
  ]);
  rmSync(dir, { recursive: true });
});
