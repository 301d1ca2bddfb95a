import { csvOf } from '../csv.ts';
import type { Cell } from './column.ts';
import { BETWEEN } from './meaning.ts';
import type { Table } from './table.ts';

/** Rows of one table as parts of its two files: they follow each other without anything between them. */
export interface Lines {
  readonly rows: number;
  /** Lines of CSV that each end in CRLF, without byte order mark and header. */
  readonly csv: string;
  /** JSON arrays of cells with a comma before each, in the order of the columns; null where there is no value. */
  readonly json: string;
}

export function linesOf({ columns }: Table, rows: readonly unknown[]): Lines {
  const cells: (string | number | null)[][] = [];
  let json = '';
  for (const row of rows) {
    const line = columns.map((column) => column.cell(row));
    cells.push(line.map(inCsv));
    json += `,\n${JSON.stringify(line)}`;
  }
  return { rows: rows.length, csv: csvOf(cells).slice(MARK.length), json };
}

const MARK = csvOf([]);

/** The byte order mark and the one row of column keys with which the file of a table begins. */
export const csvHead = ({ columns }: Table): string => csvOf([columns.map(({ key }) => key)]);

const inCsv = (cell: Cell): string | number | null =>
  typeof cell === 'object' ? (cell?.join(BETWEEN) ?? null) : typeof cell === 'boolean' ? String(cell) : cell;
