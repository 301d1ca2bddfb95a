import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../domain/imports/workbook.ts';
import { ROOT } from '../../io/root.ts';
import { openDrawing } from '../draw.test-support.ts';

async function opened() {
  const { city } = await openDrawing(path.join(ROOT, 'content'), '2026-11-20');
  const [{ japaneseFiles }, { openDataFiles }] = await Promise.all([
    import('./japanese.ts'),
    import('./files.ts'),
  ]);
  const files = new Map([...openDataFiles(city), ...japaneseFiles(city)].map((file) => [file.path, file]));
  const bytes = async (file: string) => (await files.get(file)?.make()) as Uint8Array | string;
  const rows = async (file: string): Promise<string[][]> =>
    parse(Buffer.from(await bytes(file)), { bom: true, record_delimiter: '\r\n' });
  return { files, bytes, rows };
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

describe('the Japanese edition of the tables', () => {
  it('has the rows of the other one below heads in Japanese', async () => {
    const { rows } = await opened();
    for (const name of ['projects', 'outcomes', 'budgetLines', 'obligations', 'codes']) {
      const [head = [], ...own] = await rows(`data/ja/${name}.csv`);
      expect(head.every((one) => JAPANESE.test(one))).toBe(true);
      expect(own).toHaveLength((await rows(`data/${name}.csv`)).length - 1);
    }
  });

  it('says choices, offices and yes in words', async () => {
    const { rows } = await opened();
    const [head = [], ...own] = await rows('data/ja/projects.csv');
    const row = own.find((cells) => cells.includes('2024-0046')) ?? [];
    const cell = (name: string) => row[head.indexOf(name)];
    expect([cell('段階'), cell('担当課'), cell('市が使ったお金')]).toEqual([
      '検証済',
      expect.stringMatching(/課$/),
      '500000',
    ]);
    expect((await rows('data/ja/proposals.csv')).flat()).toContain('はい');
  });

  it('is an Excel file with the same cells', async () => {
    const { bytes, rows } = await opened();
    const table = await readWorkbook((await bytes('data/ja/outcomes.xlsx')) as Uint8Array, undefined);
    if ('fault' in table) throw new Error(table.fault.en);
    expect(table.rows).toHaveLength((await rows('data/ja/outcomes.csv')).length);
  });

  it('has the long texts of each year in a file that Windows opens by a click', async () => {
    const { bytes } = await opened();
    const parts = unzipSync((await bytes('data/ja/texts-2024.zip')) as Uint8Array);
    expect(Object.keys(parts)).toEqual(['texts.csv']);
    expect(strFromU8(parts['texts.csv'] ?? new Uint8Array())).toContain('スマートフォンに不慣れな方');
  });

  it('has stages and states among the codes', async () => {
    const { rows } = await opened();
    const said = (await rows('data/codes.csv')).map((row) => row.slice(2, 5).join(' '));
    expect(said).toContain('stages verified 検証済');
    expect(said.some((row) => row.startsWith('states overdue '))).toBe(true);
  });
});
