import type * as z from 'zod/mini';
import type { Programme } from '../programme/schema.ts';
import { isOptional, itemOf, shapeOf, fieldsOf } from '../schema/shape.ts';
import { descriptionOf } from '../schema/field.ts';
import type { FieldDescription } from '../schema/field.ts';
import { report } from '../record/kinds/report.ts';
import { choicesFor } from './choices.ts';
import type { Column, FiledKind } from './form.ts';
import { printCells } from './read/table-line.ts';
import { printPairs } from './read/pairs.ts';
import { isSupplied } from './supplied.ts';

/** Where a row stands: its table's field in a paper of a kind. */
interface Table {
  readonly kind: FiledKind;
  readonly field: string;
  readonly programme: Programme;
}

/** The columns of a table; groups within a row are flattened (`npo.met`), rows within it are one column. */
export const columnsOf = (row: z.core.$ZodType, table: Table): readonly Column[] =>
  columns(row, table, '', true);

/** The columns of keyed values, the key first: findings stand by the indicators of the report. */
export const keyedColumns = (row: z.core.$ZodType, table: Table, example: string): readonly Column[] => [
  { ...labelled(indicatorOfReport()), field: '*', required: true, entry: 'line', example },
  ...columnsOf(row, table),
];

function columns(row: z.core.$ZodType, table: Table, within: string, isThere: boolean): readonly Column[] {
  return shapeOf(row).flatMap(([key, schema]): readonly Column[] => {
    const field = within + key;
    const description = descriptionOf(schema);
    if (!description || isSupplied(table.kind, `${table.field}[].${field}`)) return [];
    const required = isThere && !isOptional(schema);
    if (description.entry === 'group') return columns(schema, table, `${field}.`, required);
    const choices = choicesFor(description, table.programme);
    const example = choices?.find(({ value }) => value === description.example)?.label.ja;
    return [
      {
        ...labelled(description),
        field,
        required,
        entry: description.entry,
        ...(choices ? { choices } : {}),
        example: example ?? description.example ?? pairExample(schema),
      },
    ];
  });
}

/** Rows within a row, as a cell shows them: `2027=200`. */
function pairExample(schema: z.core.$ZodType): string {
  const item = itemOf(schema);
  const [first = '', second = ''] = item ? shapeOf(item).map(([, own]) => descriptionOf(own)?.example) : [];
  return printPairs([[first, second]]);
}

const labelled = ({ label, help }: Pick<FieldDescription, 'label' | 'help'>) => ({ label, help });

/** The words for the mark of an indicator are the report's. */
function indicatorOfReport(): FieldDescription {
  const found = fieldsOf(report.schema).find(({ path }) => path === 'results[].indicator');
  if (!found) throw new Error('The report has no indicators.');
  return found.description;
}

/** A result is measured or it is not: the example shows one that was. */
const NOT_IN_EXAMPLE = new Set(['notMeasured']);

/** One row of a table as it is typed. */
export const exampleRow = (all: readonly Column[]): string =>
  printCells(all.map(({ field, example }) => (NOT_IN_EXAMPLE.has(field) ? '' : example))).replaceAll(
    '｜｜',
    '｜-｜',
  );
