import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** A folder with `scripts/run.mjs` and a command `tell`, which prints its options and ends with 3. */
function folderWithCommand(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-run-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(path.join(dir, 'scripts'));
  for (const name of ['run.mjs', 'guard.mjs'])
    cpSync(path.join(import.meta.dirname, name), path.join(dir, 'scripts', name));
  const tell =
    'const options: string[] = process.argv.slice(2);\nconsole.log(...options);\nprocess.exitCode = 3;\n';
  writeFileSync(path.join(dir, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(dir, 'scripts/tell.ts'), tell);
  return dir;
}

function run(dir: string) {
  const args = [path.join(dir, 'scripts/run.mjs'), 'tell', '--project', '2026-0132'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const RAN = { status: 3, stdout: '--project 2026-0132\n', stderr: '' };

it('runs a command with its options, and keeps what Node made of its modules', () => {
  const dir = folderWithCommand();
  expect([run(dir), run(dir)]).toEqual([RAN, RAN]);
  expect(existsSync(path.join(dir, 'node_modules/.cache/junkan-compile'))).toBe(true);
});

it('runs as well where nothing can be kept', () => {
  const dir = folderWithCommand();
  writeFileSync(path.join(dir, 'node_modules'), 'no folder');
  expect(run(dir)).toEqual(RAN);
});
