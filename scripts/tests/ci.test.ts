import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ROOT } from './run-script.ts';

/** What CI asks of npm in a repository with this newest programme; the stand-in for npm fails where it is told to. */
function asked(programme: string, fails = 'test '): { status: number | null; calls: string[] } {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-ci-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const folder of ['.ci', 'bin', 'content/programme'])
    mkdirSync(path.join(dir, folder), { recursive: true });
  copyFileSync(path.join(ROOT, '.ci/run'), path.join(dir, '.ci/run'));
  writeFileSync(path.join(dir, 'content/programme/2023.yaml'), 'demonstration:\n  ja: 見本\n');
  writeFileSync(path.join(dir, 'content/programme/2026.yaml'), programme);
  const npm = path.join(dir, 'bin/npm');
  writeFileSync(npm, `#!/usr/bin/env bash\necho "$*" >> calls\n[[ "$* " != "${fails}"* ]]\n`);
  chmodSync(npm, 0o755);
  const PATH = `${path.join(dir, 'bin')}:${process.env['PATH']}`;
  const { status } = spawnSync('bash', ['.ci/run'], { cwd: dir, env: { ...process.env, PATH } });
  return { status, calls: readFileSync(path.join(dir, 'calls'), 'utf8').trim().split('\n') };
}

it('a city that emptied the demonstration has its record and forms checked, and nothing is red', () => {
  const { status, calls } = asked('city:\n  ja: 鎌倉市\n# demonstration: gone\n');
  expect(calls).toEqual(['ci --no-audit --no-fund', 'run check', 'run forms -- --check']);
  expect(status).toBe(0);
});

it('where the programme still is the demonstration the tests of the product run, and a failure is one', () => {
  const shipped = readFileSync(path.join(ROOT, 'content/programme/2026.yaml'), 'utf8');
  const { status, calls } = asked(shipped);
  expect(calls.some((call) => call.startsWith('test '))).toBe(true);
  expect(calls).not.toContain('run build');
  expect(status).not.toBe(0);
});

it('a check of the code that fails beside the tests fails the run', () => {
  const shipped = readFileSync(path.join(ROOT, 'content/programme/2026.yaml'), 'utf8');
  const { status, calls } = asked(shipped, 'run lint');
  expect(calls).toContain('run lint');
  expect(calls.some((call) => call.startsWith('test '))).toBe(true);
  expect(calls).not.toContain('run types');
  expect(status).not.toBe(0);
});
