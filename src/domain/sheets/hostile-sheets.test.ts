import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../forms/forms.ts';
import { docx } from '../letters/docx.ts';
import { readProgramme } from '../record/text/read-document.ts';
import { readSheetFile } from './read-file.ts';
import { sheetOf } from './sheet.ts';
import { sheetXlsx } from './workbook.ts';

const { data: programme } = readProgramme(readFileSync('content/programme/2026.yaml', 'utf8'));
if (!programme) throw new Error('The programme cannot be read.');
const FORMS = formsOf(programme, '2026-11-20');
const proposal = FORMS.find(({ id }) => id === 'proposal');
const title = proposal?.boxes.find(
  ({ target }) => target.is === 'field' && target.field === 'title',
)?.heading;
if (!proposal || title === undefined) throw new Error('There is no form of a proposal.');
const word = await docx(sheetOf(proposal, new Map([[title, '水辺']]), 'ja'));
const excel = await sheetXlsx(sheetOf(proposal, new Map([[title, '水辺']]), 'ja'));

const told = async (bytes: Uint8Array): Promise<string | null> => {
  const read = await readSheetFile(bytes, FORMS, undefined);
  return 'fault' in read ? read.fault.ja : null;
};

/** The file with one part put in or changed. */
const withPart = (file: Uint8Array, path: string, change: (text: string) => string): Uint8Array => {
  const parts = unzipSync(file);
  const text = new TextDecoder().decode(parts[path] ?? new Uint8Array());
  return zipSync({ ...parts, [path]: strToU8(change(text)) });
};

/** An archive that says of a part that it is small, and is not. */
function lyingAbout(file: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(size, at + 24);
  return new Uint8Array(bytes);
}

describe('a file that is no sheet of ours is refused by what it is', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /空です/],
    [
      '.doc and .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /古い形式のファイル（\.doc か \.xls）/,
    ],
    ['PDF', strToU8('%PDF-1.7'), /^PDF です/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), /^画像です/],
    ['rich text', strToU8('{\\rtf1 }'), /\.rtf/],
    ['text', strToU8('提案の目的,水辺'), /用紙ではありません/],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), /用紙ではありません/],
    ['half a file', word.slice(0, word.length / 2), /壊れているか/],
    ['a macro in Word', withPart(word, 'word/vbaProject.bin', () => 'x'), /マクロ/],
    ['a macro in Excel', withPart(excel, 'xl/vbaProject.bin', () => 'x'), /マクロ/],
    [
      'links to other lists',
      withPart(excel, 'xl/externalLinks/externalLink1.xml', () => '<x/>'),
      /外部リンク/,
    ],
    [
      'a template that lies elsewhere',
      withPart(
        word,
        'word/_rels/settings.xml.rels',
        () =>
          '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/t.dotm" TargetMode="External"/></Relationships>',
      ),
      /外部リンク/,
    ],
    [
      'entities',
      withPart(word, 'word/document.xml', (text) =>
        text.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
      ),
      /壊れているか/,
    ],
    ['cut XML', withPart(word, 'word/document.xml', (text) => text.slice(0, 2_000)), /壊れているか/],
    [
      'an archive of a thousand files',
      zipSync(Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`${at}`, new Uint8Array()]))),
      /大きすぎます/,
    ],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }), /大きすぎます/],
    ['eleven megabytes', new Uint8Array(11_000_000), /大きすぎます/],
    [
      'a cell in the last corner',
      withPart(excel, 'xl/worksheets/sheet1.xml', (text) =>
        text.replace(
          '</sheetData>',
          '<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>',
        ),
      ),
      /表が大きすぎます/,
    ],
    [
      'a sheet of another form of somebody else',
      withPart(word, 'word/document.xml', (text) => text.replace(/<w:tbl>.*<\/w:tbl>/s, '')),
      /どの用紙か/,
    ],
  ])('%s', async (_, bytes, words) => {
    expect(await told(bytes)).toMatch(words);
  });

  it('unpacks no part beyond the size that its archive gives', async () => {
    const bomb = lyingAbout(zipSync({ 'word/document.xml': new Uint8Array(30_000_000).fill(32) }), 1_000);
    expect(await told(bomb)).not.toBeNull();
  });

  it('never throws, whatever bytes of a sheet are changed', async () => {
    for (const file of [word, excel])
      for (let at = 0; at < file.length; at += 211) {
        const bytes = new Uint8Array(file);
        bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        await expect(readSheetFile(bytes, FORMS, undefined)).resolves.toBeDefined();
      }
  });
});

describe('words of a sheet that no box takes are told with their place', () => {
  const leftOf = async (bytes: Uint8Array) => {
    const read = await readSheetFile(bytes, FORMS, undefined);
    if ('fault' in read) throw new Error(read.fault.en);
    return read.left.map(({ written }) => [written.at.ja, written.text]);
  };
  const paragraph = '<w:p><w:r><w:t>よろしくお願いします</w:t></w:r></w:p>';

  it('beside the table, in a comment, a footer, and in a label that was changed', async () => {
    const outside = withPart(word, 'word/document.xml', (text) =>
      text.replace('<w:tbl>', `${paragraph}<w:tbl>`),
    );
    expect(await leftOf(outside)).toEqual([
      [expect.stringMatching(/^本文の\d段落目$/), 'よろしくお願いします'],
    ]);
    const comment = withPart(
      word,
      'word/comments.xml',
      () => `<w:comments xmlns:w="w">${paragraph}</w:comments>`,
    );
    expect(await leftOf(comment)).toEqual([['コメント', 'よろしくお願いします']]);
    const label = withPart(word, 'word/document.xml', (text) => text.replace(`>${title}<`, '>名前<'));
    expect(await leftOf(label)).toEqual([
      [expect.stringMatching(/^表\d+の\d+行目$/), '名前'],
      [expect.stringMatching(/^表\d+の\d+行目$/), '水辺'],
    ]);
  });

  it('does not read what was struck out by tracked changes', async () => {
    const struck = withPart(word, 'word/document.xml', (text) =>
      text.replace(
        /<w:r>(?:(?!<w:r>).)*?水辺<\/w:t><\/w:r>/s,
        '<w:del><w:r><w:delText>古い</w:delText></w:r></w:del><w:ins><w:r><w:t>川辺</w:t></w:r></w:ins>',
      ),
    );
    const read = await readSheetFile(struck, FORMS, undefined);
    expect('typed' in read && read.typed.get(title)).toBe('川辺');
  });
});
