import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'junkan-slips-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

const ABSENT = path.join(folder, 'absent');

describe('a slip in a command is told in both languages, without a trace', () => {
  it.each([
    ['digest', ['--since', '2026-11-30', '--until', '2026-11-20'], '--until'],
    ['digest', ['--since', '2026-02-30'], '2026-02-30'],
    ['digest', ['--theme', 'xyz'], 'environment'],
    ['digest', ['--project', '../x'], '2026-0042'],
    ['digest', ['--theme', 'safety', '--project', '2026-0042'], '--theme'],
    ['digest', ['--from', ABSENT], ABSENT],
    ['digest', ['--from', 'http://127.0.0.1:9'], '127.0.0.1:9'],
    ['directory', [], '--cities'],
    ['directory', ['--cities', ABSENT], ABSENT],
    ['directory', ['--cities', fileOf('broken.yaml', 'a: [b')], 'broken.yaml'],
    ['directory', ['--cities', fileOf('empty.yaml', '')], 'empty.yaml'],
    ['directory', ['--cities', fileOf('entry.yaml', '- https://a.example\n- none\n')], '"none"'],
    ['postbox', ['--port', 'abc'], '65535'],
    ['absent', [], 'check'],
  ])('%s %j', (command, options, names) => {
    const { status, stderr } = runScript(command, ...options);
    expect(status).toBe(2);
    expect(stderr).toContain(names);
    expect(stderr).toMatch(/[ぁ-ん]/);
    expect(stderr).toMatch(/[A-Za-z]{3}.*\./);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
