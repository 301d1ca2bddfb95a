import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import type { Forge } from '../../src/sandbox/forge/forge.ts';
import { ROOT } from './run-script.ts';

const run = promisify(execFile);

/** `npm run doctor` in a clone of a repository on the stand-in, as an administrator calls it. */
export async function runDoctor(forge: Forge, args: readonly string[], env: Record<string, string> = {}) {
  const clone = mkdtempSync(path.join(tmpdir(), 'junkan-doctor-'));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  await run('git', ['clone', '--quiet', forge.gitDir, clone]);
  await run('git', [
    '-C',
    clone,
    'remote',
    'set-url',
    'origin',
    `https://github.com/${forge.repository}.git`,
  ]);
  const options = {
    env: {
      PATH: process.env['PATH'],
      NO_COLOR: '1',
      GITHUB_TOKEN: forge.tokenFor({ user: 'kanri' }),
      GITHUB_API_URL: forge.url,
      JUNKAN_NOW: new Date(forge.clock.now()).toISOString(),
      JUNKAN_SECOND: '1',
      ...env,
    },
  };
  const script = path.join(ROOT, 'scripts/doctor.ts');
  return run(process.execPath, [script, '--root', clone, ...args], options).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}
