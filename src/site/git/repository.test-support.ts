import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for a test, gone when the test has ended. */
export function ownFolder(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-history-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A repository to write into: its content folder, and what is done to it, each at its time (UTC). */
export function ownRepository() {
  const dir = ownFolder();
  const git = (args: readonly string[], time = '2026-04-01T00:00:00Z') =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: dir,
      env: { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time },
    });
  git(['init', '--quiet', '--initial-branch=main']);
  const content = path.join(dir, 'content');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  };
  const commitAll = (time: string): void => {
    git(['add', '.']);
    git(['commit', '--quiet', '--message=x'], time);
  };
  /** Writes a file and commits it. */
  const commit = (file: string, text: string, time: string): void => {
    write(file, text);
    commitAll(time);
  };
  return { content, write, commitAll, commit, git };
}
