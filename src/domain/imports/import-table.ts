import { nfkc } from '../compose.ts';
import type { Text } from '../text.ts';

/** A list as it was read: every row that there is, empty ones too, each with the texts of its cells. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** `sheet`: rows from 1 and columns by letters, as Excel shows them. `list`: a head of keys, then items from 1. */
  readonly numbering: 'sheet' | 'list';
  /** What the file was found to be: an encoding and a separator, or a sheet. */
  readonly format: Text;
  /** Cells (`row,column`) that have their value from the cell above, with which they are merged. */
  readonly merged?: ReadonlySet<string>;
  /** What its reader met on the way. */
  readonly findings: readonly ImportFinding[];
}

/** A place in a table, from 0. `heading` is what stands over the column. */
export interface Position {
  readonly row: number | null;
  readonly column: number | null;
  readonly heading?: string | undefined;
}

/** What is wrong in a list. A row with an error is not taken over; the others go on. */
export interface ImportFinding {
  readonly at: Position;
  readonly severity: 'error' | 'warning';
  readonly message: Text;
  readonly fix: Text;
}

/** Nothing can be read of a file: what it is instead, and what to do. */
export interface Fault {
  readonly fault: Text;
}

export const fault = (ja: string, en: string): Fault => ({ fault: { ja, en } });

/** Returns the letters of a column, as spreadsheets have them: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Returns the column of its letters (`AA`, `ｃ列`), from 0; null for other words. */
export function columnOfLetters(text: string): number | null {
  const letters = /^([A-Z]{1,3})列?$/.exec(nfkc(text).trim().toUpperCase())?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Returns the number of a row as people count it, from 1. */
export const rowNumber = (numbering: Table['numbering'], row: number): number =>
  numbering === 'sheet' ? row + 1 : row;

/** Returns whether a row has nothing to read. */
export const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');
