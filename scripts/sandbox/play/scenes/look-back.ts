import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expectThat } from '../shown.ts';
import type { Theatre } from '../theatre.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

/** Whoever clones the record finds it clean, with the approvals in its history, and builds the site from it. */
export async function lookBack(theatre: Theatre): Promise<void> {
  const { forge, dir, tell } = theatre;
  tell.scene(theatre.today(), '記録を確かめる');
  const clone = path.join(dir, 'public');
  execFileSync('git', ['clone', '--quiet', forge.gitUrl, clone]);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(clone, 'node_modules'), 'dir');
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, args, {
      cwd: clone,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', TODAY: theatre.today(), ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 1 << 28,
    });
  const found = run('scripts/check.ts', '--today', theatre.today());
  tell.state(found.trim().split('\n').at(-1) ?? '');
  const log = execFileSync('git', ['-C', clone, 'log', '--format=%(trailers:key=Approved-by)'], {
    encoding: 'utf8',
  });
  const approvals = log.split('\n').filter(Boolean);
  tell.state(`承認の記録：${approvals.length} 件。${approvals[0] ?? ''}`);
  expectThat(approvals.length >= 12, 'the approvals stand in the history');
  run(path.join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build');
  expectThat(existsSync(path.join(clone, 'dist/index.html')), 'the site is built');
  tell.state('サイトを組み立てました。');
}
