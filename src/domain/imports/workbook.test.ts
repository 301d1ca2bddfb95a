import { describe, expect, it } from 'vitest';
import { isBlank, type Fault, type Table } from './import-table.ts';
import { workbook, zip, type StoredCell } from './workbook.test-support.ts';
import { readWorkbook } from './workbook.ts';

const rowsOf = (read: Table | Fault) => ('fault' in read ? read.fault : read.rows);
const oneSheet = (rows: readonly StoredCell[][], merges: string[] = []) =>
  workbook([{ name: '一覧', rows, merges }]);

describe('an Excel file', () => {
  it('gives its texts letter for letter, without the readings that Excel keeps of typed kanji', async () => {
    const read = await readWorkbook(
      oneSheet([
        ['事業名', '団体名'],
        ['髙橋①\u{FA19}', 'A & B <会>'],
      ]),
      undefined,
    );
    expect(rowsOf(read)).toEqual([
      ['事業名', '団体名'],
      ['髙橋①\u{FA19}', 'A & B <会>'],
    ]);
  });

  it('gives numbers as they are meant, with the words that their format adds', async () => {
    const cells: StoredCell[] = [
      480000,
      0.1 + 0.2,
      { n: 480, style: 2 },
      { n: 480000, style: 3 },
      { n: 2008, style: 4 },
      { n: 20, style: 5 },
    ];
    expect(rowsOf(await readWorkbook(oneSheet([cells]), undefined))).toEqual([
      ['480000', '0.3', '480千円', '480000円', '2008年度', '平成20年度'],
    ]);
  });

  it('gives days as days, by either of the calendars that Excel counts in', async () => {
    const days = ['2008-04-01', '2008-04-01', '2008-04-01'];
    const stored = (n: number): StoredCell[][] => [[1, 6, 7].map((style) => ({ n, style }))];
    expect(rowsOf(await readWorkbook(oneSheet(stored(39539)), undefined))).toEqual([days]);
    const mac = workbook([{ name: '一覧', rows: stored(39539 - 1462) }], true);
    expect(rowsOf(await readWorkbook(mac, undefined))).toEqual([days]);
  });

  it('gives the value that a formula had when the file was saved, and its error', async () => {
    const formula = { xml: '<c><f>A1*2</f><v>960000</v></c>' };
    const error = { xml: '<c t="e"><f>A9/0</f><v>#DIV/0!</v></c>' };
    expect(rowsOf(await readWorkbook(oneSheet([[formula, error]]), undefined))).toEqual([
      ['960000', '#DIV/0!'],
    ]);
  });

  it('gives cells that are merged downwards their value in each row, and keeps empty rows', async () => {
    const rows = [['平成20年度', '一'], [null, '二'], [], ['平成21年度', '三']];
    const read = rowsOf(await readWorkbook(oneSheet(rows, ['A1:A2']), undefined));
    expect(read).toMatchObject([['平成20年度', '一'], ['平成20年度', '二'], {}, ['平成21年度', '三']]);
    expect(Array.isArray(read) && isBlank(read[2] as string[])).toBe(true);
  });

  it('asks which of several sheets is meant, and passes over empty and hidden ones', async () => {
    const rows = [['事業名', '団体名']];
    const two = workbook([
      { name: '平成20', rows },
      { name: '平成21', rows },
    ]);
    expect(rowsOf(await readWorkbook(two, undefined))).toMatchObject({
      ja: expect.stringContaining('「平成20」、「平成21」'),
    });
    expect(rowsOf(await readWorkbook(two, '平成21'))).toEqual(rows);
    expect(rowsOf(await readWorkbook(two, '令和'))).toMatchObject({
      ja: expect.stringContaining('「令和」というシートはありません'),
    });
    const quiet = workbook([
      { name: '空', rows: [] },
      { name: '一覧', rows },
      { name: '設定', rows: [['x']], hidden: true },
    ]);
    expect(rowsOf(await readWorkbook(quiet, undefined))).toEqual(rows);
  });

  it.each([
    ['no workbook in it', zip({ 'a.txt': 'a' })],
    ['a cut archive', workbook([{ name: '一覧', rows: [['a']] }]).slice(0, 400)],
    ['nothing but its first bytes', new Uint8Array([0x50, 0x4b, 3, 4])],
  ])('with %s is told, not thrown', async (_, bytes) => {
    expect(rowsOf(await readWorkbook(bytes, undefined))).toMatchObject({
      ja: expect.stringContaining('.xlsx'),
    });
  });

  it('without anything in its sheets is told', async () => {
    expect(rowsOf(await readWorkbook(workbook([{ name: '空', rows: [] }]), undefined))).toMatchObject({
      ja: expect.stringContaining('何も書かれていません'),
    });
  });
});
