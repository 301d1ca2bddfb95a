import { csvOf } from '../record/faces/csv.ts';
import type { Cell } from './column.ts';
import type { Table } from './table.ts';

/** Rows of one table as parts of its two files: they follow each other without anything between them. */
export interface Lines {
  readonly rows: number;
  /** Lines of CSV that each end in CRLF, without byte order mark and header. */
  readonly csv: string;
  /** JSON objects with a comma before each; a cell without a value leaves its key out. */
  readonly json: string;
}

/** What stands between the values of a list in one cell of CSV. */
const BETWEEN = ' ; ';

export function linesOf({ columns }: Table, rows: readonly unknown[]): Lines {
  const cells: (string | number | null)[][] = [];
  let json = '';
  for (const row of rows) {
    const object: Record<string, Cell> = {};
    const line: (string | number | null)[] = [];
    for (const column of columns) {
      const cell = column.cell(row);
      if (cell !== null && column.type !== 'prose') object[column.key] = cell;
      line.push(inCsv(cell));
    }
    cells.push(line);
    json += `,${JSON.stringify(object)}`;
  }
  return { rows: rows.length, csv: csvOf(cells).slice(MARK.length), json };
}

const MARK = csvOf([]);

/** The byte order mark and the one row of column keys with which the file of a table begins. */
export const csvHead = ({ columns }: Table): string => csvOf([columns.map(({ key }) => key)]);

const inCsv = (cell: Cell): string | number | null =>
  typeof cell === 'object' ? (cell?.join(BETWEEN) ?? null) : typeof cell === 'boolean' ? String(cell) : cell;
