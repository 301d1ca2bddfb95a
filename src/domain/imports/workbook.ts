import { serialToDate } from 'hucre';
import { readXlsx, type Cell, type CellValue, type Sheet, type Workbook } from 'hucre/xlsx';
import { fault, isBlank, type Fault, type Table } from './import-table.ts';

/**
 * Returns the rows of an .xlsx file (ISO/IEC 29500). Cells that are merged downwards have their value in every row. Of several sheets
 * with something in them one must be named. Formulas give the value that Excel saved last.
 */
export async function readWorkbook(bytes: Uint8Array, named: string | undefined): Promise<Table | Fault> {
  const book = await bookOf(bytes);
  if (book === null)
    return fault(
      'Excel のファイル（.xlsx）として開けません。壊れているか、別の種類のファイルです。Excel で開いて保存し直してください。',
      'This cannot be opened as an Excel file (.xlsx): it is damaged, or of another kind. Open it in Excel and save it again.',
    );
  const { sheets } = book;
  const isFrom1904 = book.dateSystem === '1904';
  const filled = sheets.filter(({ rows }) => rows.some((row) => !isBlank(row.map((value) => textOf(value)))));
  const visible = filled.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const only = visible.length === 1 ? visible[0] : filled.length === 1 ? filled[0] : undefined;
  const sheet = named === undefined ? only : sheets.find(({ name }) => name === named);
  if (sheet) return tableOf(sheet, sheets.length, isFrom1904);
  const names = (named === undefined ? filled : sheets).slice(0, 20).map(({ name }) => name);
  const list = {
    ja: names.map((name) => `「${name}」`).join('、'),
    en: names.map((name) => `"${name}"`).join(', '),
  };
  if (named !== undefined)
    return fault(
      `「${named}」というシートはありません。あるシート: ${list.ja}`,
      `There is no sheet "${named}". Sheets: ${list.en}`,
    );
  if (filled.length === 0)
    return fault('どのシートにも何も書かれていません。', 'No sheet has anything in it.');
  return fault(
    `書き込みのあるシートが${filled.length}枚あります: ${list.ja}。取り込むシートを --sheet で選んでください（例: --sheet ${names[0]}）。`,
    `${filled.length} sheets have something in them: ${list.en}. Choose one by --sheet (as in --sheet ${names[0]}).`,
  );
}

/** Returns null for a file that is no workbook. */
async function bookOf(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    // A damaged archive makes the library stumble in many ways.
    return null;
  }
}

function tableOf(sheet: Sheet, count: number, isFrom1904: boolean): Table {
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => textOf(value, sheet.cells?.get(`${at},${column}`), isFrom1904)),
  );
  const merged = new Set<string>();
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const value = rows[startRow]?.[startCol] ?? '';
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const cells = rows[row];
      if (cells) {
        while (cells.length <= startCol) cells.push('');
        cells[startCol] = value;
        merged.add(`${row},${startCol}`);
      }
    }
  }
  return {
    rows,
    merged,
    findings: [],
    numbering: 'sheet',
    format: {
      ja: `Excel（.xlsx）のシート「${sheet.name}」${sheet.hidden ? '（非表示）' : ''}${count > 1 ? `（${count}枚のうち）` : ''}`,
      en: `Excel (.xlsx), sheet "${sheet.name}"${sheet.hidden ? ' (hidden)' : ''}${count > 1 ? ` of ${count}` : ''}`,
    },
  };
}

/** Returns a value as people see it in its cell, as far as its number format changes what it says: 480 shown as 480千円. */
function textOf(value: CellValue, cell?: Cell, isFrom1904 = false): string {
  if (value === null) return '';
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const format = bareFormat(cell?.style?.numFmt ?? 'General');
  // The library knows days by their y, m and d; a format such as ggge"年度" has an era and its year alone.
  if (/^[^0#?]*(?:g|e)[^0#?]*$/i.test(format.signs) && !/general/i.test(format.signs))
    return dayText(serialToDate(value, isFrom1904));
  return numberText(value, format.shown);
}

/** Returns the day of a date, which spreadsheets have without a time zone. */
const dayText = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

/** A number format for numbers that are not negative: its signs alone, and with the words that it shows beside them. */
function bareFormat(format: string): { readonly signs: string; readonly shown: string } {
  const [section = ''] = format.replace(/\[[^\]]*\]/g, '').split(';');
  const LITERAL = /"([^"]*)"|[\\_*](.)/g;
  return {
    signs: section.replace(LITERAL, ''),
    shown: section.replace(LITERAL, (_, quoted?: string, single?: string) =>
      (quoted ?? single ?? '').replace(/[0#?,.]/g, ''),
    ),
  };
}

/**
 * Returns a number with the words that its format adds (`0"年度"`, `"平成"0`, `#,##0"千円"`). A format that shows thousands only (`#,##0,`) and
 * names no unit gives `480000円`, so that nobody reads what is shown, 480, for what is stored.
 */
function numberText(value: number, format: string): string {
  const [, before = '', digits = '', after = ''] = /^([^0#?]*)([0#?,.]*)(.*)$/.exec(format) ?? [];
  const word = (text: string): string => /[一-龠]+|FY/.exec(text)?.[0] ?? '';
  // Excel keeps fifteen digits; 0.1 + 0.2 is 0.3 to it.
  const plain = (number: number): string => String(Number(number.toPrecision(15)));
  const thousands = /,+$/.exec(digits)?.[0].length ?? 0;
  if (thousands === 0) return word(before) + plain(value) + word(after);
  return word(after) === '' ? `${plain(value)}円` : plain(value / 1000 ** thousands) + word(after);
}
