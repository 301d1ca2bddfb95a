import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { refusedByGitHub } from '../src/domain/forms/issue-form/github-facts.test-support.ts';

const COMMAND = path.join(import.meta.dirname, 'forms.ts');
const WRITTEN = path.join(import.meta.dirname, '..', '.github', 'ISSUE_TEMPLATE');

const forms = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the issue forms of this repository', () => {
  it('have not drifted from the descriptions and the programme', () => {
    expect(forms('--check')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.each(readdirSync(WRITTEN).filter((name) => name !== 'config.yml'))('are forms to GitHub: %s', (name) => {
    expect(refusedByGitHub(parse(readFileSync(path.join(WRITTEN, name), 'utf8')))).toEqual([]);
  });
});

describe('npm run forms', () => {
  let folder: string;
  const out = () => path.join(folder, 'out');
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'forms-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the forms, and finds nothing to do a second time', () => {
    expect(forms('--out', out()).stdout).toContain('01-proposal.yml');
    expect(forms('--out', out())).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('with --check names what has drifted, is missing or too many, and changes nothing', () => {
    forms('--out', out());
    appendFileSync(path.join(out(), '06-review.yml'), '# by hand\n');
    rmSync(path.join(out(), '17-paste.yml'));
    writeFileSync(path.join(out(), 'bug.yml'), 'name: Bug');
    const first = forms('--check', '--out', out());
    expect(first.status).toBe(1);
    const named = first.stdout.split('\n').filter((line) => line.startsWith('drifted: '));
    expect(named.map((line) => path.basename(line))).toEqual(['06-review.yml', '17-paste.yml', 'bug.yml']);
    expect(forms('--check', '--out', out())).toEqual(first);
    forms('--out', out());
    expect(readdirSync(out())).not.toContain('bug.yml');
  });

  it('C29: drifts when the newest programme changes what it offers', () => {
    forms('--out', out());
    const content = path.join(folder, 'content');
    cpSync(path.join(import.meta.dirname, '..', 'content', 'programme'), path.join(content, 'programme'), {
      recursive: true,
    });
    cpSync(path.join(import.meta.dirname, '..', 'content', 'council'), path.join(content, 'council'), {
      recursive: true,
    });
    expect(forms('--check', '--content', content, '--out', out()).status).toBe(0);
    const newest = path.join(content, 'programme', '2026.yaml');
    writeFileSync(newest, readFileSync(newest, 'utf8').replace('ja: みどり課', 'ja: 公園みどり課'));
    const { status, stdout } = forms('--check', '--content', content, '--out', out());
    expect(status).toBe(1);
    expect(stdout).toContain('01-proposal.yml');
    expect(stdout).not.toContain('15-correction.yml');
  });

  it('writes nothing that GitHub would refuse, and says where the word is', () => {
    const content = path.join(folder, 'content');
    cpSync(path.join(import.meta.dirname, '..', 'content', 'programme'), path.join(content, 'programme'), {
      recursive: true,
    });
    const newest = path.join(content, 'programme', '2026.yaml');
    writeFileSync(newest, readFileSync(newest, 'utf8').replace('ja: まちづくり', 'ja: None'));
    const { status, stdout } = forms('--content', content, '--out', out());
    expect(status).toBe(1);
    expect(stdout).toMatch(/issue-form-reserved-option.* programme\/2026\.yaml:\d+/);
    expect(stdout).toContain('「None」は、様式の選択肢にできません。');
    expect(existsSync(out())).toBe(false);
  });

  it('asks for the terms of the day', () => {
    const accepted = (today: string) => {
      forms('--today', today, '--out', out());
      return /「協働の目的と定義」（(.*)版）/.exec(
        readFileSync(path.join(out(), '01-proposal.yml'), 'utf8'),
      )?.[1];
    };
    expect([accepted('2025-03-31'), accepted('2025-04-01')]).toEqual(['2023-04', '2025-04']);
  });

  it('says in a sentence that there is no programme', () => {
    const { status, stderr } = forms('--content', path.join(folder), '--out', out());
    expect(status).toBe(2);
    expect(stderr).toContain('content/programme/');
  });
});
