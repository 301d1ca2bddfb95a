import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript, smallRecord } from './run-script.ts';

const DAY = ['--today', '2026-11-20'];

/** The small record with one slip: a full-width colon in one file. */
function withSlipIn(file: string): string {
  const content = smallRecord();
  const at = path.join(content, file);
  writeFileSync(at, readFileSync(at, 'utf8').replace(': ', '：'));
  return content;
}

describe('a command on a record of which a paper cannot be read', () => {
  it.each([
    ['status', [...DAY]],
    ['agenda', ['2026-02', ...DAY]],
    ['tally', ['2026-02']],
  ])('%s: says first what is missing, answers, and does not end well', (command, options) => {
    const content = withSlipIn('meetings/2025-01.md');
    const { status, stdout, stderr } = runScript(command, ...options, '--content', content);
    expect(status).toBe(1);
    expect(stderr).toContain('読めない書類が 1 件あります。\n- meetings/2025-01.md\n');
    expect(stdout).not.toBe('');
  });

  it('status --json names the papers', () => {
    const content = withSlipIn('meetings/2025-01.md');
    const { stdout } = runScript('status', ...DAY, '--json', '--content', content);
    expect(JSON.parse(stdout)).toMatchObject({ unreadable: ['meetings/2025-01.md'] });
  });

  it.each([
    ['status', DAY],
    ['agenda', ['2026-02', ...DAY]],
    ['tally', ['2026-02']],
  ])('%s: computes nothing by a programme that it cannot read', (command, options) => {
    const content = withSlipIn('programme/2024.yaml');
    const { status, stdout, stderr } = runScript(command, ...options, '--content', content);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('制度の定めを読めないので、計算できません。');
  });

  it('agenda --write leaves the file as it is', () => {
    const content = withSlipIn('meetings/2025-01.md');
    const file = path.join(content, 'meetings/2026-02.md');
    const before = readFileSync(file, 'utf8');
    expect(runScript('agenda', '2026-02', ...DAY, '--write', '--content', content).status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each(['agenda', 'tally'])(
    '%s: does not say of a sitting that it is not there when it cannot be read',
    (command) => {
      const content = withSlipIn('meetings/2026-02.md');
      const { status, stderr } = runScript(command, '2026-02', '--content', content);
      expect(status).toBe(2);
      expect(stderr).toContain('はありますが、読めません');
    },
  );

  it('forms makes none by the programme of another year', () => {
    const content = withSlipIn('programme/2024.yaml');
    const out = path.join(content, 'forms');
    const { status, stderr } = runScript('forms', '--content', content, '--out', out);
    expect([status, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toContain('programme/2024.yaml');
  });
});

describe('agenda of a sitting that is not there', () => {
  it('says how the file is made; made so, it is found', () => {
    const content = smallRecord();
    const { status, stderr } = runScript('agenda', '2026-09', '--content', content);
    expect(status).toBe(2);
    const file = path.join(content, 'meetings/2026-09.md');
    expect(stderr).toContain(`${file} を作り`);
    writeFileSync(file, `${stderr.slice(stderr.indexOf('---\n')).trim()}\n`);
    expect(runScript('agenda', '2026-09', '--content', content)).toMatchObject({ status: 0, stderr: '' });
  });

  it.each(['第6回', '2026-6'])('does not take %s for a number', (id) => {
    const { status, stderr } = runScript('agenda', id, '--content', smallRecord());
    expect(status).toBe(2);
    expect(stderr).toContain('番号は、年度と二桁の番号です。記録にある会議：2024-01、');
    expect(stderr).not.toContain('.md');
  });
});
