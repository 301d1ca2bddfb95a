import type { Form } from '../forms/form.ts';
import { fault, type Fault } from '../imports/import-table.ts';
import { docxText } from './docx-text.ts';
import { NO_SHEET, openOfficeFile } from './office-file.ts';
import { readSheet, type FilledSheet } from './read-sheet.ts';
import { csvText, xlsxText } from './xlsx-text.ts';

/** Reads a filled-in sheet of ours from the bytes of a Word or Excel file, or of a workbook saved as CSV; `sheet` names one of several sheets of a workbook, `titles` are those of the projects. */
export async function readSheetFile(
  bytes: Uint8Array,
  forms: readonly Form[],
  sheet: string | undefined,
  titles: readonly string[] = [],
): Promise<FilledSheet | Fault> {
  const file = openOfficeFile(bytes);
  if (file === NO_SHEET) {
    const words = csvText(bytes);
    return 'fault' in words ? words : (readSheet(words, forms, titles) ?? NO_SHEET);
  }
  if ('fault' in file) return file;
  const text = file.is === 'docx' ? docxText(file) : await xlsxText(file, sheet);
  if ('fault' in text) return text;
  return readSheet(text, forms, titles) ?? NO_FORM;
}

const NO_FORM = fault(
  'どの用紙か分かりません。用紙の項目の名前（左の欄の太字）が見つからないためです。サイトの用紙に写し直してください。',
  'It cannot be told which sheet this is: the labels in its left column are not there. Copy it into a sheet from the site.',
);
