import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRecord } from '../../../src/domain/record/read-record.ts';
import type { CityRecord } from '../../../src/domain/record/record.ts';
import type { IsoTime } from '../../../src/domain/record/values.ts';
import { readContent } from '../../lib/content.ts';
import { named } from './names.ts';

/**
 * A bare repository at `target` that starts where the committed state of `source` is, as one commit, and one more that
 * gives the people of the sandbox their GitHub names. Gives the record as it is there.
 */
export function seedRepository(source: string, target: string, at: IsoTime): CityRecord {
  const work = mkdtempSync(path.join(tmpdir(), 'junkan-seed-'));
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: work,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, ...signature(at) },
    });
  try {
    git('clone', '--quiet', '--single-branch', '--no-tags', path.resolve(source), '.');
    git('checkout', '--quiet', '--orphan', 'begin');
    git('commit', '--quiet', '--no-verify', '-m', '循環を始める');
    giveNames(path.join(work, 'content'));
    git('commit', '--quiet', '--no-verify', '--all', '-m', '練習場の人に GitHub の名前をつける');
    git('init', '--quiet', '--bare', '--initial-branch', 'main', target);
    git('push', '--quiet', target, 'begin:refs/heads/main');
    return readRecord(readContent(path.join(work, 'content'))).record;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function giveNames(content: string): void {
  const files = readContent(content);
  for (const file of named(files, readRecord(files).record))
    writeFileSync(path.join(content, file.path), file.text);
}

const signature = (at: IsoTime): Record<string, string> =>
  Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, '循環'],
      [`GIT_${who}_EMAIL`, 'junkan@example.invalid'],
      [`GIT_${who}_DATE`, at],
    ]),
  );
