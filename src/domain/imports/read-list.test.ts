import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from './read-list.ts';
import { encoded } from './encoded.test-support.ts';
import { isBlank } from './import-table.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const read = async (bytes: Uint8Array, name = 'list.csv') => {
  const table = await readList(bytes, name, undefined);
  if ('fault' in table) throw new Error(table.fault.ja);
  return table;
};
const faultOf = async (bytes: Uint8Array, name = 'list.csv') => {
  const table = await readList(bytes, name, undefined);
  return 'fault' in table ? table.fault : null;
};

const LIST = '事業名,団体名,金額\r\n①里山の手入れ〜春～,㈱髙﨑の会,"480,000"\r\n';
const ROWS = [
  ['事業名', '団体名', '金額'],
  ['①里山の手入れ〜春～', '㈱髙﨑の会', '480,000'],
];

describe('the encoding of a list', () => {
  it.each([
    ['UTF-8', utf8(LIST)],
    ['UTF-8（BOM 付き）', utf8(`\uFEFF${LIST}`)],
    ['UTF-16 LE（BOM 付き）', utf16(LIST, false, true)],
    ['UTF-16 BE（BOM 付き）', utf16(LIST, true, true)],
  ])('%s is found and named', async (name, bytes) => {
    const table = await read(bytes);
    expect(table.rows).toEqual([...ROWS]);
    expect(table.format.ja).toBe(`${name}、コンマ区切り`);
  });

  it('CP932 is found, with the characters of NEC and IBM and with both of its tildes and its yen sign', async () => {
    const table = await read(encoded('shift_jis', '事業名,団体名,金額\r\n①里山～春,㈱髙﨑の会,\\480000\r\n'));
    expect(table.rows[1]).toEqual(['①里山～春', '㈱髙﨑の会', '\\480000']);
    expect(table.format.ja).toContain('CP932');
  });

  it('EUC-JP and ISO-2022-JP are found', async () => {
    const text = '事業名,団体名\n里山の手入れ,里山の会\n';
    expect((await read(encoded('euc-jp', text))).format.ja).toContain('EUC-JP');
    expect((await read(encoded('euc-jp', text))).rows[1]).toEqual(['里山の手入れ', '里山の会']);
    const escaped = `${'\x1B'}$B;v6HL>\x1B(B,a\n`;
    expect((await read(utf8(escaped))).rows[0]).toEqual(['事業名', 'a']);
  });

  it('UTF-16 without its mark is found', async () => {
    expect((await read(utf16(LIST, false, false))).rows).toEqual(ROWS);
    expect((await read(utf16(LIST, true, false))).rows).toEqual(ROWS);
  });

  it('one wrong byte does not change the others', async () => {
    const bytes = encoded('shift_jis', '事業名,団体名\r\n里山の手入れ,里山の会\r\n');
    const broken = new Uint8Array([...bytes, 0x83]);
    const table = await read(broken);
    expect(table.rows[1]).toEqual(['里山の手入れ', '里山の会']);
    expect(table.rows.flat().join('')).toContain('\uFFFD');
  });

  it('whatever is written in kana and kanji comes out of CP932 as it went in', async () => {
    const words = fc.stringMatching(/^[ぁ-んァ-ヴ一-丁亜-唖事業名団体里山①-⑳㈱髙﨑]{2,12}$/);
    const known = words.filter((word) => !encoded('shift_jis', word).includes(0));
    await fc.assert(
      fc.asyncProperty(known, known, async (title, name) => {
        const table = await read(encoded('shift_jis', `事業名,団体名\r\n${title},${name}\r\n`));
        expect(table.rows[1]).toEqual([title, name]);
      }),
    );
  });
});

describe('the cells of a list', () => {
  it.each([
    ['タブ区切り', '事業名\t団体名\t金額\n里山\t会\t480,000\n海岸\t会\t1,200\n', ['里山', '会', '480,000']],
    ['セミコロン区切り', '事業名;団体名;金額\n里山;会;1\n', ['里山', '会', '1']],
    ['コンマ区切り', '事業名,団体名,備考\n里山,会,a;b;c\n海岸,会,d;e;f\n', ['里山', '会', 'a;b;c']],
  ])('%s is found', async (format, text, second) => {
    const table = await read(utf8(text));
    expect(table.format.ja).toContain(format);
    expect(table.rows[1]).toEqual(second);
  });

  it.each([
    ['里山の"手入れ",会', ['里山の"手入れ"', '会']],
    ['"手入れ"の会,会', ['"手入れ"の会', '会']],
    ['"里山の\n手入れ",会', ['里山の\n手入れ', '会']],
    ['"二重の""引用""",会', ['二重の"引用"', '会']],
  ])('%s', async (line, cells) => {
    const table = await read(utf8(`事業名,団体名\n${line}\n`));
    expect(table.rows[1]).toEqual(cells);
    expect(table.findings).toEqual([]);
  });

  it('below the line by which Excel is told the separator', async () => {
    const table = await read(utf8('sep=;\n事業名;団体名;出典\n一;会;https://example.org/\n'));
    expect(table.rows[2]).toEqual(['一', '会', 'https://example.org/']);
  });

  it('a quote that is never closed is told where it was opened, and the other rows are kept', async () => {
    const table = await read(utf8('事業名,団体名\n一,会\n"二,会\n三,会\n'));
    expect(table.findings).toMatchObject([{ at: { row: 2 }, severity: 'error' }]);
    expect(table.rows.length).toBe(4);
  });

  it('a quote that swallowed rows is told', async () => {
    const table = await read(
      utf8('事業名,団体名,備考\n一,会,"ここから\n二,会,あ\n三,会,ここまで"\n四,会,い\n'),
    );
    expect(table.findings).toMatchObject([{ at: { row: 1, column: 2 }, severity: 'error' }]);
  });

  it('written by the rule (RFC 4180) are read as they were, whatever is in them', async () => {
    const cell = fc.string({ unit: fc.constantFrom('里', 'a', '"', ',', '\n', '1', ' ', ';'), maxLength: 8 });
    const grid = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const all = [['事業名', ...(rows[0] ?? []).slice(1).map((_, at) => `列${at}`)], ...rows];
        const text = all
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const table = await readList(utf8(text), 'list.csv', undefined);
        if ('fault' in table) throw new Error(table.fault.ja);
        if (table.format.ja.includes('コンマ')) expect(table.rows).toEqual(all);
        else expect(rows.every(isBlank)).toBe(false);
      }),
    );
  });
});

describe('a file that is no list', () => {
  it.each([
    ['空', new Uint8Array(), 'list.csv'],
    ['書かれていません', utf8('\n \n'), 'list.csv'],
    ['.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'list.csv'],
    ['HTML', utf8('<table><tr><td>a'), 'list.csv'],
    ['PDF', utf8('%PDF-1.7'), 'list.xlsx'],
    ['画像', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'list.csv'],
    ['文字の一覧ではありません', new Uint8Array([1, 0, 0, 0, 7, 9, 0]), 'list.csv'],
    ['projects', utf8('a: b'), 'list.yaml'],
    ['2行目', utf8('projects:\n  - [a'), 'list.yml'],
  ])('is named for what it is: %s', async (words, bytes, name) => {
    const fault = await faultOf(bytes, name);
    expect(fault?.ja).toContain(words);
    expect(fault?.en).toMatch(/^[\x20-\x7E]+$/);
  });
});
