import { isOptional, itemOf, shapeOf } from '../../schema/shape.ts';
import { withValue, parseField } from '../../record/text/field-path.ts';
import type { AnySchema } from '../../record/text/layout.ts';
import type { Box, Column, FormProblem } from '../form.ts';
import { withoutBullet } from './answer.ts';
import type { BodyLine } from './body-lines.ts';
import { givenId } from './given-ids.ts';
import { readCell } from './table-cell.ts';
import { cellsOf, isRuler } from './table-line.ts';
import { repeatedKey, wrongCells } from './table-words.ts';

/** The rows of a table, with texts for values. */
export interface Table {
  readonly raw: unknown;
  /** By the path of each row, from the paper's root: what row it is, and on which line. */
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly line: number }>;
  readonly problems: readonly FormProblem[];
  /** Fields of which a problem was told here: `budgetLines[2].kind`. */
  readonly told: readonly string[];
}

/**
 * Reads a table: one line a row, its cells between `｜` or `|`. A cell without a value is left empty or holds a hyphen.
 * `field` and `schema` are those of the table in its paper.
 */
export function readTable(box: Box, field: string, schema: AnySchema, lines: readonly BodyLine[]): Table {
  const rows = new Map<string, { readonly row: number; readonly line: number }>();
  const problems: FormProblem[] = [];
  const told: string[] = [];
  const list: unknown[] = [];
  const keyed: Record<string, unknown> = {};
  const keyColumn = keyColumnOf(box);
  let row = -1;
  for (const { text, number: line } of lines) {
    const typed = withoutBullet(text);
    if (typed === '' || isRuler(typed)) continue;
    const cells = cellsOf(typed, box.columns.length);
    if (isHead(cells, box.columns)) continue;
    row++;
    const place = { box, line, row };
    if (cells.length !== box.columns.length) {
      problems.push(wrongCells(place, cells.length));
      continue;
    }
    const key = keyColumn ? (cells[box.columns.indexOf(keyColumn)] ?? '') : null;
    const path = key === null ? `${field}[${list.length}]` : `${field}.${key}`;
    if (key !== null && Object.hasOwn(keyed, key)) problems.push(repeatedKey(place, key));
    let value: unknown = needsId(box, schema) ? { id: givenId(field, list.length) } : {};
    box.columns.forEach((column, at) => {
      const cell = readCell({ ...place, column }, cells[at] ?? '', itemOf(schema));
      problems.push(...cell.problems);
      if (cell.problems.length > 0) told.push(`${path}.${column.field}`);
      if (column === keyColumn || cell.raw === undefined) return;
      value = withValue(value, parseField(column.field), cell.raw);
    });
    rows.set(path, { row, line });
    if (key === null) list.push(value);
    else if (key !== '') keyed[key] = value;
  }
  if (rows.size === 0) return { raw: undefined, rows, problems, told: row < 0 ? [] : [field] };
  return { raw: keyColumn ? keyed : list, rows, problems, told };
}

/** The head of a table, copied from the pattern. */
const isHead = (cells: readonly string[], columns: readonly Column[]): boolean =>
  cells.length === columns.length && cells.every((cell, at) => cell === columns[at]?.label.ja);

/** In a table of keyed values, the column of the keys. */
export const keyColumnOf = (box: Box): Column | null =>
  box.columns.find(({ field }) => field === '*') ?? null;

function needsId(box: Box, schema: AnySchema): boolean {
  const item = itemOf(schema);
  const id = item && shapeOf(item).find(([key]) => key === 'id')?.[1];
  return !!id && !isOptional(id) && !box.columns.some(({ field }) => field === 'id');
}
