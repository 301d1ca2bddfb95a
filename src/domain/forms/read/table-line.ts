import { oneLine } from '../../one-line.ts';

/** Between the cells of a row. */
const SEPARATOR = /(?<!\\)[|｜]/;

/** What may stand alone in a cell that has nothing to say. */
const NOTHING = /^[-－ー―—–‐]$/;

/** The same signs where they are meant, with a backslash before them. */
const MEANT = /^\\+[-－ー―—–‐]$/;

/** The cells of one line of a table, trimmed; `''` is an empty one. `\｜` is the sign itself. */
export function cellsOf(line: string, columns: number): readonly string[] {
  const cells = line.split(SEPARATOR).map((cell) => plain(cell.trim()));
  const isFramed = cells.length === columns + 2 && cells[0] === '' && cells.at(-1) === '';
  return isFramed ? cells.slice(1, -1) : cells;
}

/** Whether a line only draws the table, as `|---|:--|` does, or holds empty cells and nothing else. */
export const isRuler = (line: string): boolean =>
  /[|｜]/.test(line) && line.split(SEPARATOR).every((cell) => /^(?::?[-－]+:?)?$/.test(cell.trim()));

function plain(cell: string): string {
  if (NOTHING.test(cell)) return '';
  return MEANT.test(cell) ? cell.slice(1) : cell.replace(/\\(?=[|｜])/g, '');
}

/** A row as one line, which `cellsOf` takes apart again. Line breaks in a cell become blanks. */
export function printCells(cells: readonly string[]): string {
  const line = cells.map(printCell).join('｜');
  return /^(?:[-*+][ \t\u3000]|[・•])/.test(line) ? `- ${line}` : line;
}

function printCell(cell: string): string {
  const text = oneLine(cell, ' ').trim();
  if (NOTHING.test(text) || MEANT.test(text)) return `\\${text}`;
  const safe = text.replace(/[|｜]/g, '\\$&');
  return safe.endsWith('\\') ? `${safe} ` : safe;
}
