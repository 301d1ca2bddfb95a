import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Block, PrintedDocument } from '../letters/document.ts';
import { sayable } from '../letters/docx.ts';
import { withoutTime } from '../letters/archive.ts';

/**
 * Returns a sheet as an Excel file: in column A what is asked, in B and on what is answered. A question's rows go on to the next one; a table has
 * its columns from B on. The same sheet gives the same bytes.
 */
export const sheetXlsx = async ({ title, blocks }: PrintedDocument): Promise<Uint8Array> =>
  xlsx([
    {
      name: sheetName(title),
      rows: [[bracketed(title)], ...blocks.flatMap(rowsOf)].map((row) =>
        row.map((text) => (text === '' ? null : storedText(text))),
      ),
      columns: [34, 52, 40, 24, 24, 24, 24, 24].map((width) => ({ width, style: WRAPPED })),
    },
  ]);

function rowsOf(block: Block): string[][] {
  if (block.is === 'heading') return [[bracketed(block.text)]];
  if (block.is === 'grid')
    return [[block.label, block.help], ['', ...block.columns], ...block.rows.map((row) => ['', ...row])];
  if (block.is !== 'box') return [];
  const { label, help, choices, answer } = block;
  if (choices.length === 0) return [[label, answer, help]];
  return choices.map((choice, at) => [
    at === 0 ? label : '',
    `${choice.ticked ? '☑' : '□'} ${choice.label}`,
    at === 0 ? help : '',
  ]);
}

/** A title, which a box may be called too: in brackets it is none of the labels. */
export const bracketed = (title: string): string => `【${title}】`;

const WRAPPED = { alignment: { wrapText: true, vertical: 'top' as const } };

/** Returns a name that Excel takes for a sheet: at most 31 signs, none of them `[]:*?/\`. */
export const sheetName = (title: string): string => title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);

/**
 * Returns a text as a workbook stores it: `_x000D_`, which would be read as the sign that it names, with its first sign named itself
 * (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring).
 */
export const storedText = (text: string): string =>
  sayable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Returns sheets as an .xlsx file (ISO/IEC 29500) that says nothing of when it was made. Texts are texts, never formulas. */
export async function xlsx(sheets: WriteSheet[]): Promise<Uint8Array> {
  return withoutTime(
    new Uint8Array(await writeXlsx({ sheets, defaultFont: { name: 'ＭＳ Ｐゴシック', size: 11 } })),
  );
}
