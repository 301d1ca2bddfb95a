import { csvOf } from '../csv.ts';
import type { DatedKind, Paper } from '../lifecycle/papers.ts';
import type { ProjectStatus } from '../lifecycle/status.ts';
import { type Kind, KINDS } from '../record/kinds/index.ts';
import { itemOf, shapeOf } from '../schema/shape.ts';
import { BETWEEN, type Cell, column, type Column, filedColumns } from './column.ts';
import { type Around, type OfProject, projectColumns, projectNumber, type Table } from './table.ts';

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

/** Returns the byte order mark and the one row of column keys with which the file of a table begins. */
export const csvHead = ({ columns }: Table): string => csvOf([columns.map(({ key }) => key)]);

const inCsv = (cell: Cell): string | number | null =>
  typeof cell === 'object' ? (cell?.join(BETWEEN) ?? null) : typeof cell === 'boolean' ? String(cell) : cell;

/** A row that is one paper of a project. */
export interface PaperRow<K extends DatedKind> extends OfProject {
  readonly paper: Paper<K>;
}

/** Returns the papers of one kind as rows, in the order in which they count. */
export function paperRows<K extends DatedKind>(kind: K) {
  return (status: ProjectStatus, around: Around): PaperRow<K>[] =>
    status.timeline
      .filter((paper) => paper.kind === kind)
      .map((paper) => ({ around, status, paper: paper as unknown as Paper<K> }));
}

/** Project, everything that the paper has once, the day from which it counts, and where it can be read. */
export function paperColumns(kind: DatedKind, without: readonly string[] = []): Column[] {
  const own = new Set(['title']);
  const filed = filedColumns<PaperRow<DatedKind>>(
    { name: kind, schema: KINDS[kind].schema, without },
    ({ paper }) => paper.data,
  ).filter(({ key }) => !own.has(key));
  return [...projectColumns(), ...filed, countsFrom, source];
}

const countsFrom = column<PaperRow<DatedKind>>(
  'countsFrom',
  ['書類の日付', 'Counts from'],
  ['書類が数えられる日です。', 'The day from which the paper counts.'],
  ({ paper }) => paper.on,
  { type: 'date', required: true },
);

const source = column<PaperRow<DatedKind>>(
  'source',
  ['書類の原本', 'Source'],
  ['記録の原本のアドレスです。', 'Where the paper itself is kept.'],
  ({ paper, around }) => around.paper(paper.path),
  { required: true },
);

/** A row that is one row of a table within a paper, or one keyed value. */
export interface ItemRow<T extends object> extends OfProject {
  readonly item: T;
}

/** Returns the columns of the rows of a table that stands in the papers of a kind. Throws for a field that is none. */
export function itemColumns(kind: Kind, name: string): Column[] {
  const own = shapeOf(KINDS[kind].schema).find(([key]) => key === name)?.[1];
  const item = own && itemOf(own);
  if (!item) throw new Error(`${kind} has no table ${name}.`);
  return filedColumns<{ readonly item: object }>(
    { name: `${kind}:${name}[]`, schema: item },
    (row) => row.item,
  );
}

/** Returns the columns of a table of the papers, behind those of the project to which they belong. */
export const projectItemColumns = (kind: Kind, name: string): Column[] => [
  ...projectNumber(),
  ...itemColumns(kind, name),
];
