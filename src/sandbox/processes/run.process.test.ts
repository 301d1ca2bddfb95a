import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { endProcesses, runProcess } from './run.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'junkan-run-test-'));
afterAll(() => rmSync(dir, { recursive: true }));

const bash = (script: string, more: object = {}) =>
  runProcess({
    command: 'bash',
    args: ['--norc', '-c', script],
    cwd: dir,
    env: { PATH: process.env['PATH'] },
    ...more,
  });

it('gives the code, the output and the errors of a process, which reads what it is given', async () => {
  const { code, stdout, stderr } = await bash('cat; pwd; echo wrong >&2; exit 3', { input: '循環\n' });
  expect(code).toBe(3);
  expect(stdout.toString()).toBe(`循環\n${dir}\n`);
  expect(stderr.toString()).toBe('wrong\n');
  const one = await bash('echo a; sleep 0.1; echo b >&2; sleep 0.1; echo c', { isOneStream: true });
  expect(one.stdout.toString()).toBe('a\nb\nc\n');
});

it('runs several at once, and hands binary output through as it is', async () => {
  const all = await Promise.all([1, 2, 3].map((n) => bash(`printf '\\x0${n}\\xff\\x00'`)));
  expect(all.map(({ stdout }) => [...stdout])).toEqual([1, 2, 3].map((n) => [n, 255, 0]));
});

it('ends a process with all that it started, also one that is over before it began', async () => {
  const stop = new AbortController();
  const begun = bash('echo $$ >leader; sleep 100 & echo $! >child; wait', { signal: stop.signal });
  await expect.poll(() => bash('cat child').then(({ code }) => code)).toBe(0);
  stop.abort();
  expect((await begun).code).toBeNull();
  const child = Number(readFileSync(path.join(dir, 'child'), 'utf8'));
  const isGone = (): boolean => {
    try {
      return readFileSync(`/proc/${child}/stat`, 'utf8').includes(' Z ');
    } catch {
      return true;
    }
  };
  await expect.poll(isGone).toBe(true);
  expect((await bash('sleep 100', { signal: AbortSignal.abort() })).code).toBeNull();
});

it('says that there is no such program, and goes on after it was ended', async () => {
  await expect(runProcess({ command: 'no-such-program', args: [], env: {} })).rejects.toThrow('ENOENT');
  await endProcesses();
  expect((await bash('true')).code).toBe(0);
});
