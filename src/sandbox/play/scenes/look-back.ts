import { execFile } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expectThat } from '../shown.ts';
import type { Theatre } from '../theatre.ts';
import { ROOT } from '../../../io/root.ts';

const exec = promisify(execFile);

/** Whoever clones the record finds it clean, with the approvals in its history, and builds the site from it. */
export async function lookBack(theatre: Theatre): Promise<void> {
  const { forge, dir, tell } = theatre;
  tell.scene(theatre.today(), '記録を確かめる');
  const clone = path.join(dir, 'public');
  await exec('git', ['clone', '--quiet', forge.gitUrl, clone]);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(clone, 'node_modules'), 'dir');
  const env = { ...process.env, NO_COLOR: '1', TODAY: theatre.today(), ASTRO_TELEMETRY_DISABLED: '1' };
  const run = async (...args: string[]): Promise<string> =>
    (await exec(process.execPath, args, { cwd: clone, env, maxBuffer: 1 << 28 })).stdout;
  const found = await run('scripts/check.ts', '--today', theatre.today());
  tell.state(found.trim().split('\n').at(-1) ?? '');
  const trailers = ['log', '--format=%(trailers:key=Approved-by)'];
  const { stdout } = await exec('git', ['-C', clone, ...trailers]);
  const approvals = stdout.split('\n').filter(Boolean);
  tell.state(`承認の記録：${approvals.length} 件。${approvals[0] ?? ''}`);
  expectThat(approvals.length >= 12, 'the approvals stand in the history');
  await run(path.join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build');
  expectThat(existsSync(path.join(clone, 'dist/index.html')), 'the site is built');
  tell.state('サイトを組み立てました。');
}
