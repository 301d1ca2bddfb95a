import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../src/io/root.ts';

export { ROOT };

/** The small clean record on which the golden cases of the rules are laid. */
const SMALL = path.join(ROOT, 'src/domain/rules/golden/_base');

/** Runs a command of ours as a person does, in a terminal without colours. */
export function runScript(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/run.mjs'), name, ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
      maxBuffer: 1 << 28,
    },
  );
  return { status, stdout, stderr };
}

/** A copy of the small record that the test may spoil; it is gone when the test is, or what else `atEnd` waits for. */
export function smallRecord(atEnd: (act: () => void) => void = onTestFinished): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-'));
  atEnd(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(SMALL, dir, { recursive: true });
  return dir;
}
