import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One run of a command: wall-clock seconds and the most memory of its process, in megabytes. */
export interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

const PEAK = path.join(import.meta.dirname, 'peak.ts');

/** Runs a script of ours once. Throws when it could not run (exit 2 or a signal); findings are no failure. */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run & { readonly output: string } {
  const peak = path.join(tmpdir(), `junkan-peak-${process.pid}`);
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    env: { ...process.env, ...env, JUNKAN_PEAK: peak },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0 && status !== 1)
    throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`);
  return { seconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024, output: stdout };
}

/** The middle of several runs, seconds and megabytes each by itself. */
export function medianOf(times: number, once: () => Run): Run {
  const runs = Array.from({ length: times }, once);
  const middle = (of: (run: Run) => number) =>
    runs.map(of).sort((a, b) => a - b)[Math.floor(times / 2)] ?? NaN;
  return { seconds: middle((run) => run.seconds), megabytes: middle((run) => run.megabytes) };
}

/** Paths of all files below a folder. */
export const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Bytes of all files below a folder, in megabytes. */
export const sizeOf = (dir: string): number =>
  filesIn(dir).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
