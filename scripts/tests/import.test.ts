import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript, smallRecord } from './run-script.ts';

const FACTS = path.join(import.meta.dirname, 'fixtures/kamakura-facts.yaml');
const CSV = path.join(import.meta.dirname, 'fixtures/past-projects.csv');
const MAP =
  'title=事業名,proposer.name=団体,proposer.type=種類,proposedFiscalYear=年度,amountYen=金額,sources=出典';

const projectsIn = (dir: string) => readdirSync(path.join(dir, 'projects')).sort();

describe('npm run import', () => {
  it('says what it would do before it writes anything', () => {
    const dir = smallRecord();
    const before = projectsIn(dir);
    const { status, stdout } = runScript('import', FACTS, '--content', dir);
    expect(status).toBe(0);
    expect(stdout).toContain('2015-9001');
    expect(stdout).toContain('まだ何も書いていません');
    expect(projectsIn(dir)).toEqual(before);
  });

  it('writes history before the first year of the system, and changes nothing the second time', () => {
    const dir = smallRecord();
    runScript('import', FACTS, '--content', dir, '--write');
    expect(projectsIn(dir).filter((id) => id.includes('-9'))).toEqual([
      '2015-9001',
      '2023-9001',
      '2023-9002',
    ]);
    const written = readFileSync(path.join(dir, 'projects/2023-9001/history.md'), 'utf8');
    const { stdout } = runScript('import', FACTS, '--content', dir, '--write');
    expect(stdout).toContain('新しく書くものはありません');
    expect(readFileSync(path.join(dir, 'projects/2023-9001/history.md'), 'utf8')).toBe(written);
    expect(runScript('check', '--content', dir).status).toBe(0);
  });

  it('names what it does not take over, so that nothing is dropped in silence', () => {
    const { stdout } = runScript('import', FACTS, '--content', smallRecord());
    expect(stdout).toContain('2 行目');
    expect(stdout).toContain('roles.npo');
  });

  it('reads a CSV by its columns and tells each row what is wrong with it', () => {
    const dir = smallRecord();
    const { status, stdout } = runScript('import', CSV, '--map', MAP, '--content', dir, '--write');
    expect(status).toBe(1);
    expect(stdout).toContain('2 行目「事業名」');
    expect(stdout).toContain('3 行目「種類」');
    expect(stdout).toContain('3 行目「金額」');
    expect(stdout).toContain('4 行目: この事業は制度が始まった2024年度以後に提案されています');
    expect(readFileSync(path.join(dir, 'projects/2014-9001/history.md'), 'utf8')).toContain(
      'amountYen: 120000',
    );
    expect(projectsIn(dir).filter((id) => id.includes('-9'))).toEqual(['2014-9001']);
  });

  it.each([
    [['nowhere.yaml'], 'cannot be read'],
    [[], 'npm run import'],
    [[CSV], '--map'],
    [[CSV, '--map', 'colour=色'], 'colour=色'],
  ])('answers %j with a sentence, not a trace', (args, words) => {
    const { status, stderr } = runScript('import', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
