import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/domain/desk/filing/desk.ts';
import { typedAnswer } from '../../src/domain/forms/read/write-body.ts';
import { readWorkbook } from '../../src/domain/imports/workbook.ts';
import { docx } from '../../src/domain/letters/docx.ts';
import { aboutProject, sheetOf } from '../../src/domain/sheets/sheet.ts';
import { sheetXlsx } from '../../src/domain/sheets/workbook.ts';
import { readContent } from '../../src/io/content.ts';
import { runScript } from './run-script.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'junkan-enter-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const desk = openDesk(readContent('content'), '2026-11-20T10:00:00+09:00');
const opinion = desk.forms.find(({ id }) => id === 'opinion');
if (!opinion) throw new Error('There is no form of an opinion.');

/** The answer sheet of a section about a project, filled in. */
const sheet = (said: string) =>
  sheetOf(
    opinion,
    new Map(
      opinion.boxes.map((box) => [
        box.heading,
        typedAnswer(box, {
          questions: { project: '2026-0135' },
          papers: [
            {
              kind: 'opinion',
              data: {
                section: 'kanko-ka',
                requestedOn: '2026-07-01',
                due: '2026-07-31',
                answeredOn: '2026-07-30',
                feasibility: 'with-changes',
                opinion: said,
              },
            },
          ],
          pasted: null,
        }),
      ]),
    ),
    'ja',
    aboutProject('観光客の多い小道を住民と歩いて直す「みちの点検日」', 'ja'),
  );

const saved = async (name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<string> => {
  const file = path.join(folder, name);
  writeFileSync(file, await bytes);
  return file;
};

describe('npm run enter', () => {
  it.each([
    ['answer.docx', docx],
    ['answer.xlsx', sheetXlsx],
  ])('writes the text of a filing on behalf from %s, and says what it read', async (name, write) => {
    const file = await saved(name, write(sheet('秋の行楽の時期を外してください。')));
    const out = path.join(folder, `${name}.md`);
    const ran = runScript('enter', file, '--by', '観光課', '--received', '令和8年11月19日', '--out', out);
    expect(ran.status).toBe(0);
    const body = readFileSync(out, 'utf8');
    expect(body).toContain('### 意見の内容\n\n秋の行楽の時期を外してください。');
    expect(body).toContain('### 代わりに登録した窓口\n\n観光課\n\n### 受け取った日\n\n2026-11-19\n');
    expect(ran.stderr).toContain('「関係課意見」として読みました');
    expect(ran.stderr).not.toContain('読み取れなかったもの');
    expect(ran.stderr).toContain('/issues/new/choose');
  });

  it('takes a folder of several sheets, CSV too, and goes on where one is none', async () => {
    const dir = path.join(folder, 'arrived');
    mkdirSync(dir);
    const words = '秋の行楽の時期を外してください。';
    writeFileSync(path.join(dir, 'a.docx'), await docx(sheet(words)));
    const table = await readWorkbook(await sheetXlsx(sheet(words)), undefined);
    if ('fault' in table) throw new Error(table.fault.en);
    writeFileSync(
      path.join(dir, 'b.csv'),
      table.rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
    );
    writeFileSync(path.join(dir, 'c.csv'), '名前,点\r\nあ,1\r\n');
    writeFileSync(path.join(dir, 'notes.txt'), 'これは読みません。');
    const out = path.join(folder, 'texts');
    const ran = runScript('enter', dir, '--by', '観光課', '--received', '令和8年11月19日', '--out', out);
    expect(ran.status).toBe(2);
    expect(readdirSync(out)).toEqual(['a.docx.md', 'b.csv.md']);
    const [fromWord, fromCsv] = readdirSync(out).map((name) => readFileSync(path.join(out, name), 'utf8'));
    expect(fromWord).toContain('### 受け取った日\n\n2026-11-19');
    expect(fromCsv).toBe(fromWord);
    expect(ran.stderr).toContain('c.csv: Word（.docx）・Excel（.xlsx）・CSV の用紙ではありません');
    expect(ran.stderr).not.toContain('notes.txt');
    const both = runScript(
      'enter',
      path.join(dir, 'a.docx'),
      path.join(dir, 'b.csv'),
      '--by',
      '観光課',
      '--received',
      '2026-11-19',
    );
    expect(both.status).toBe(0);
    expect(both.stdout.split('### 意見の内容')).toHaveLength(3);
  });

  it('names the place of what is wrong in the file, in words for a file', async () => {
    const file = await saved('blank.xlsx', sheetXlsx(sheetOf(opinion, new Map(), 'ja')));
    const ran = runScript('enter', file);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('用紙の「照会先の課」の欄に書いてください。');
    expect(ran.stderr).not.toMatch(/###|見出し|行目の下/);
  });

  it('gives out nothing in which a telephone number stands', async () => {
    const file = await saved('phone.docx', docx(sheet('くわしくは 090-1234-5678 へ。')));
    const ran = runScript('enter', file);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('個人の情報と見られるもの');
    expect(`${ran.stdout}${ran.stderr}`).not.toContain('090-1234');
  });

  it('refuses what is no sheet, an office that is none, and a day that is none', async () => {
    const file = await saved('answer2.docx', docx(sheet('x')));
    expect(runScript('enter', 'README.md').status).toBe(2);
    expect(runScript('enter', file, '--by', '水道課').stderr).toContain('観光課');
    expect(runScript('enter', file, '--received', '来週').stderr).toContain('令和8年11月20日');
  });
});
