import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT, runScript } from './run-script.ts';

function demonstration(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(path.join(ROOT, 'content'), dir, { recursive: true });
  return dir;
}

describe('npm run agenda', () => {
  it('C12: writes what is missing into the meeting’s file; run twice it changes nothing, and the record stays clean', () => {
    const content = demonstration();
    const file = path.join(content, 'meetings/2026-06.md');
    const before = readFileSync(file, 'utf8');
    const agenda = () =>
      runScript('agenda', '2026-06', '--today', '2026-11-20', '--content', content, '--write');
    expect(agenda()).toMatchObject({ status: 0, stderr: '' });
    const once = readFileSync(file, 'utf8');
    expect(once.replace(/ {2}- project: 2026-014\d\n {4}item: .*の検討\n/g, '')).toBe(before);
    expect(agenda().stdout).toContain('### 2026-0141');
    expect(readFileSync(file, 'utf8')).toBe(once);
    expect(runScript('check', '--content', content).status).toBe(0);
  });

  it('refuses to write into a sitting that is over', () => {
    expect(runScript('agenda', '2026-03', '--write')).toMatchObject({ status: 2 });
  });
});
