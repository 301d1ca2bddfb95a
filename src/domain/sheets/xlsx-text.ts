import { strFromU8 } from 'fflate';
import { readCsv } from '../imports/csv.ts';
import { decode, encodingName } from '../imports/decode.ts';
import { columnLetters, type Fault } from '../imports/import-table.ts';
import { readWorkbook } from '../imports/workbook.ts';
import { fault } from '../imports/import-table.ts';
import { repacked, type OfficeFile } from './office-file.ts';
import type { Entry, SheetText, Written } from './read-sheet.ts';

/** Rows and columns (XFD has three letters) that no sheet of ours comes near; a cell beyond them would make a table of billions. */
const MOST_ROWS = 5_000;
const FAR = /<(?:row|c)\b[^>]*\br="(?:[A-Z]{3}\d+|[A-Z]*(?:\d{5,}|[5-9]\d{3}))"/;

/** Returns the words of a workbook: in column A a label, from column B on what is answered, until the next label. */
export async function xlsxText(file: OfficeFile, sheet: string | undefined): Promise<SheetText | Fault> {
  for (const [path, part] of file.parts)
    if (path.startsWith('xl/worksheets/') && FAR.test(strFromU8(part))) return TOO_WIDE;
  const table = await readWorkbook(repacked(file), sheet);
  return 'fault' in table ? table : tableText(table.rows);
}

/** Returns the words of a sheet of ours as a list saved as text has them (CSV): the same two columns. */
export function csvText(bytes: Uint8Array): SheetText | Fault {
  const decoded = decode(bytes);
  const { rows } = readCsv(decoded.text, encodingName(decoded));
  return rows.length > MOST_ROWS ? TOO_WIDE : tableText(rows);
}

function tableText(rows: readonly (readonly string[])[]): SheetText {
  const entries: Entry[] = [];
  const loose: Written[] = [];
  rows.forEach((cells, row) => {
    const [label, ...rest] = cells.map((text, column): Written => {
      const name = `${columnLetters(column)}${row + 1}`;
      return { text, at: { ja: `${name}のセル`, en: `cell ${name}` } };
    });
    if (!label) return;
    if (label.text.trim() !== '') entries.push({ label, rows: [rest] });
    else if (entries.length === 0) loose.push(...rest);
    else (entries.at(-1)?.rows as Written[][]).push(rest);
  });
  return { entries, loose };
}

const TOO_WIDE = fault(
  `表が大きすぎます（${MOST_ROWS}行、ZZ列まで）。用紙の外に書いた物を消して保存し直してください。`,
  `The table is too large (up to ${MOST_ROWS} rows and column ZZ). Clear what stands outside of the sheet and save it again.`,
);
