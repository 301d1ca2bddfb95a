import { crc32 } from 'node:zlib';

/** Returns a ZIP archive without compression (APPNOTE.TXT 4.3), so that a workbook in it is none that our reader's library wrote. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, central, end]));
}

/** One cell as Excel stores it: a text, or a number with the number of its style in `FORMATS`; `{xml}` as it stands. */
export type StoredCell =
  string | number | null | { readonly n: number; readonly style: number } | { readonly xml: string };

export interface StoredSheet {
  readonly name: string;
  readonly rows: readonly (readonly StoredCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles of cells, by their number: plain, a day, and what Japanese lists have. */
const FORMATS = [
  'General',
  'yyyy/m/d',
  '#,##0"千円"',
  '#,##0,',
  '0"年度"',
  '"平成"0"年度"',
  '[$-411]ggge"年度"',
];

/** 平成20年4月1日: a format that Japanese Excel has by its number alone (ISO/IEC 29500-1, 18.8.30); the style after those above. */
const BUILT_IN_ERA_DAY = 28;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Returns a workbook as Excel in Japan writes it: shared strings with the readings (rPh) that it keeps of typed kanji. */
export function workbook(sheets: readonly StoredSheet[], date1904 = false): Uint8Array {
  const strings: string[] = [];
  const cell = (value: StoredCell, reference: string): string => {
    if (value === null) return '';
    if (typeof value === 'string') {
      strings.push(value);
      return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
    }
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if ('xml' in value) return value.xml.replace('<c', `<c r="${reference}"`);
    return `<c r="${reference}" s="${value.style}"><v>${value.n}</v></c>`;
  };
  const files: Record<string, string> = {};
  sheets.forEach(({ rows, merges = [] }, at) => {
    const body = rows.map((row, r) => {
      const cells = row.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`));
      return `<row r="${r + 1}">${cells.join('')}</row>`;
    });
    const merged =
      merges.length === 0
        ? ''
        : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `${XML}<worksheet ${MAIN}><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
  });
  const items = strings.map(
    (text) =>
      `<si><t xml:space="preserve">${escaped(text)}</t><rPh sb="0" eb="1"><t>ヨミ</t></rPh><phoneticPr fontId="1"/></si>`,
  );
  const formats = FORMATS.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const styles = [...FORMATS.keys().map((at) => 164 + at), BUILT_IN_ERA_DAY].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${RELS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, hidden }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId90" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${XML}<sst ${MAIN}>${items.join('')}</sst>`,
    'xl/styles.xml': `${XML}<styleSheet ${MAIN}><numFmts count="${formats.length}">${formats.join('')}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs></styleSheet>`,
    ...files,
  });
}
