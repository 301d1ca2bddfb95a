import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { textAt, versionsIn } from './commits.ts';

const PAPER = 'projects/2026-0042/proposal.md';

/** A repository whose content folder has one paper, committed as often as there are texts, each at its time. */
function repository(...commits: readonly (readonly [text: string, time: string])[]): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-history-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const git = (args: readonly string[], time = '2026-04-01T00:00:00Z') =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: dir,
      env: { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time },
    });
  git(['init', '--quiet', '--initial-branch=main']);
  const file = path.join(dir, 'content', PAPER);
  mkdirSync(path.dirname(file), { recursive: true });
  for (const [text, time] of commits) {
    writeFileSync(file, text);
    git(['add', '.']);
    git(['commit', '--quiet', '--message=x'], time);
  }
  return path.join(dir, 'content');
}

it('a paper has a version for each commit, the oldest first, each on its day in Japan', () => {
  const dir = repository(['一', '2026-04-18T14:59:00Z'], ['二', '2026-04-18T15:00:00Z']);
  const versions = versionsIn(dir)?.get(PAPER) ?? [];
  expect(versions.map(({ on }) => on)).toEqual(['2026-04-18', '2026-04-19']);
  expect(versions.map(({ hash }) => textAt(dir, hash, PAPER))).toEqual(['一', '二']);
});

it('a folder that is in no repository has no versions, and a text that never was is not there', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-history-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  expect(versionsIn(dir)).toBeNull();
  expect(textAt(dir, 'HEAD', PAPER)).toBeNull();
});
