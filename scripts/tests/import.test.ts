import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { encoded } from '../../src/domain/imports/encoded.test-support.ts';
import { workbook } from '../../src/domain/imports/workbook.test-support.ts';
import { runScript, smallRecord } from './run-script.ts';

const FACTS = path.join(import.meta.dirname, 'fixtures/kamakura-facts.yaml');
const CSV = path.join(import.meta.dirname, 'fixtures/past-projects.csv');

const projectsIn = (dir: string) => readdirSync(path.join(dir, 'projects')).sort();
const importsIn = (dir: string) => projectsIn(dir).filter((id) => id.includes('-9'));
const historyIn = (dir: string, id: string) =>
  readFileSync(path.join(dir, 'projects', id, 'history.md'), 'utf8');

/** A file of the test's own; it is gone when the test is. */
function fileOf(name: string, bytes: Uint8Array | string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'junkan-list-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = path.join(dir, name);
  writeFileSync(file, bytes);
  return file;
}

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
    expect(importsIn(dir)).toEqual(['2015-9001', '2023-9001', '2023-9002']);
    const written = historyIn(dir, '2023-9001');
    const { stdout } = runScript('import', FACTS, '--content', dir, '--write');
    expect(stdout).toContain('新しく書くものはありません');
    expect(historyIn(dir, '2023-9001')).toBe(written);
    expect(runScript('check', '--content', dir).status).toBe(0);
  });

  it('names what it does not take over, so that nothing is dropped in silence', () => {
    const { stdout } = runScript('import', FACTS, '--content', smallRecord());
    expect(stdout).toContain('取り込まない列があります: roles.npo、roles.city');
  });

  it('tells each row of a CSV what is wrong with it, as Excel names the place', () => {
    const dir = smallRecord();
    const { status, stdout } = runScript(
      'import',
      CSV,
      '--map',
      'proposedFiscalYear=年度',
      '--content',
      dir,
      '--write',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('3行目 A列「事業名」');
    expect(stdout).toContain('4行目 C列「種類」');
    expect(stdout).toContain('4行目 E列「金額」');
    expect(stdout).toContain('5行目: この事業は制度が始まった2024年度以後に提案されています');
    expect(stdout).toContain(
      '全5行 = 新しく登録 1 + 登録済み 0 + 登録済みと異なる 0 + 前の行と同じ 0 + 取り込めない 3 + 事業の行ではない 1',
    );
    expect(historyIn(dir, '2014-9001')).toContain('amountYen: 120000');
    expect(importsIn(dir)).toEqual(['2014-9001']);
  });

  it('takes what Excel in Japan saves as CSV: CP932, titles, eras, thousands of yen, totals, two years of one project', () => {
    const list = [
      '協働事業一覧,,,,（単位：千円）',
      '',
      '年度,事業名,団体名,担当課,金額,出典',
      '平成20年度,①里山の手入れ,㈱髙﨑の会,みどり課,"1,480",https://example.org/a',
      'H21,①里山の手入れ,㈱髙﨑の会,みどり課,500,https://example.org/a',
      '合計,,,,"1,980",',
    ];
    const file = fileOf('一覧.csv', encoded('shift_jis', `${list.join('\r\n')}\r\n`));
    const dir = smallRecord();
    const args = [file, '--set', 'proposer.type=group', '--content', dir];
    const dry = runScript('import', ...args);
    expect(dry.stdout).toContain('CP932');
    expect(dry.stdout).toContain('事業費（円） ← E列「金額」、千円として');
    expect(dry.status).toBe(0);
    expect(runScript('import', ...args, '--write').status).toBe(0);
    expect(importsIn(dir)).toEqual(['2008-9001', '2009-9001']);
    expect(historyIn(dir, '2008-9001')).toContain('name: ㈱髙﨑の会');
    expect(historyIn(dir, '2008-9001')).toContain('amountYen: 1480000');
    expect(runScript('check', '--content', dir).status).toBe(0);
    expect(runScript('import', ...args, '--write').stdout).toContain('登録済み 2');
  });

  it('takes an Excel file with merged cells, and asks which of two sheets is meant', () => {
    const rows = [
      ['年度', '事業名', '団体名', '事業費', 'URL'],
      [{ n: 20, style: 5 }, '里山の手入れ', 'NPO法人里山の会', { n: 480, style: 2 }, 'https://example.org/a'],
      [null, '海岸のごみ拾い', 'NPO法人海の会', 120000, 'https://example.org/b'],
    ];
    const sheet = { name: '一覧', rows, merges: ['A2:A3'] };
    const dir = smallRecord();
    const one = fileOf('list.xlsx', workbook([sheet]));
    expect(runScript('import', one, '--content', dir, '--write').status).toBe(0);
    expect(importsIn(dir)).toEqual(['2008-9001', '2008-9002']);
    expect(historyIn(dir, '2008-9001')).toContain('amountYen: 480000');
    const two = fileOf('list.xlsx', workbook([sheet, { ...sheet, name: '控え' }]));
    const asked = runScript('import', two, '--content', dir);
    expect(asked.status).toBe(2);
    expect(asked.stderr).toContain('--sheet');
    expect(runScript('import', two, '--sheet', '控え', '--content', dir).stdout).toContain('登録済み 2');
  });

  it.each([
    ['list.csv', '事業名,団体名,出典\n"一,会,https://example.org/\n', '2行目', 1],
    ['list.csv', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', '.xls', 2],
    ['list.xlsx', 'PK\x03\x04', '.xlsx', 2],
  ])('answers %s (%j) in words, not with a trace', (name, bytes, words, expected) => {
    const isText = /[ぁ-龠]/.test(bytes);
    const file = fileOf(name, isText ? bytes : Buffer.from(bytes, 'latin1'));
    const { status, stdout, stderr } = runScript('import', file, '--content', smallRecord());
    expect(status).toBe(expected);
    expect(stdout + stderr).toContain(words);
    expect(stdout + stderr).not.toMatch(/^ {4}at /m);
  });

  it('answers in English when asked', () => {
    const { stderr } = runScript('import', fileOf('a.csv', ''), '--lang', 'en');
    expect(stderr).toContain('The file is empty.');
    const { stdout } = runScript('import', CSV, '--lang', 'en', '--content', smallRecord());
    expect(stdout).toContain('row 4, column E "金額"');
  });

  it.each([
    [['nowhere.yaml'], 'そのファイルはありません'],
    [[import.meta.dirname], 'フォルダーです'],
    [[], 'npm run import'],
    [[CSV, CSV], 'npm run import'],
    [[CSV, '--map', 'colour=色'], 'colour=色'],
    [[CSV, '--set', 'colour'], 'colour'],
  ])('answers %j with a sentence, not a trace', (args, words) => {
    const { status, stderr } = runScript('import', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
