import * as z from 'zod/mini';
import { valueTypeOf } from '../record/reference/value-type.ts';
import { descriptionOf, type ProgrammeList } from '../schema/field.ts';
import { bare, expectationOf, isOptional, itemOf, shapeOf, valuesOf } from '../schema/shape.ts';
import { type PatternName, PATTERNS } from '../schema/values.ts';
import type { Text } from '../text.ts';

/** What a cell holds. A list is one cell whose values are parted by ` ; ` in CSV, and an array in JSON. */
export type ColumnType =
  | 'prose'
  | 'text'
  | 'date'
  | 'time'
  | 'integer'
  | 'yen'
  | 'number'
  | 'numberOrText'
  | 'year'
  | 'yesNo'
  | 'list';

export type Cell = string | number | boolean | readonly string[] | null;

/** The lists of the programme whose keys stand in the tables; sittings have a table of their own. */
export type CodeList = Exclude<ProgrammeList, 'meetings'>;

/** One column of a table. Its key is published and stays: labels may change, keys do not. */
export interface Column {
  /** camelCase; a field within a group has the names of both: `budgetTotalYen`. */
  readonly key: string;
  readonly label: Text;
  readonly help: Text;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly choices?: Readonly<Record<string, Text>>;
  /** What a text looks like, as a regular expression without its slashes. */
  readonly pattern?: string;
  /** The list of the table of codes in which its values are explained: `themes`. */
  readonly codes?: CodeList;
  /** Where in the papers it comes from: `proposal:budget.totalYen`; null for what is computed. */
  readonly from: string | null;
  cell(row: unknown): Cell;
}

/** Returns a column that is computed, or that the papers do not describe. `cell` gets the row of its own table. */
export function column<Row>(
  key: string,
  label: readonly [ja: string, en: string],
  help: readonly [ja: string, en: string],
  cell: (row: Row) => Cell | undefined,
  more: Partial<Pick<Column, 'type' | 'required' | 'choices' | 'pattern' | 'codes'>> = {},
): Column {
  return {
    key,
    label: { ja: label[0], en: label[1] },
    help: { ja: help[0], en: help[1] },
    type: 'text',
    required: false,
    from: null,
    ...more,
    cell: (row) => cell(row as Row) ?? null,
  };
}

interface Schema {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  /** Keys of the schema that the table leaves out: they have tables of their own, or say nothing to others. */
  readonly without?: readonly string[];
}

/**
 * Returns the columns of the fields that a paper, or a row of one of its tables, has once: words, type and allowed values
 * are the schema's. Fields within a group come after each other; tables and keyed values are left to tables of their
 * own. `data` says where in a row of ours the values stand.
 */
export function filedColumns<Row>(
  { name, schema, without = [] }: Schema,
  data: (row: Row) => object | undefined,
): Column[] {
  return leavesOf(schema, [], true)
    .filter(({ path }) => !without.includes(path[0] ?? ''))
    .map(({ path, own, required }) => filedColumn(name, path, own, required, data));
}

interface Leaf {
  readonly path: readonly string[];
  readonly own: z.core.$ZodType;
  readonly required: boolean;
}

function leavesOf(schema: z.core.$ZodType, above: readonly string[], required: boolean): Leaf[] {
  return shapeOf(schema).flatMap(([key, own]): Leaf[] => {
    const path = [...above, key];
    const needed = required && !isOptional(own);
    if (shapeOf(own).length > 0) return leavesOf(own, path, needed);
    const item = itemOf(own);
    const many = item !== null && (shapeOf(item).length > 0 || bare(own)._zod.def.type === 'record');
    return many ? [] : [{ path, own, required: needed }];
  });
}

function filedColumn<Row>(
  name: string,
  path: readonly string[],
  own: z.core.$ZodType,
  required: boolean,
  data: (row: Row) => object | undefined,
): Column {
  const described = descriptionOf(own);
  if (!described) throw new Error(`The key ${path.join('.')} has no description.`);
  const { type, list } = valueTypeOf(own, described);
  const pattern = patternOf(own);
  const choices =
    valuesOf(own) && type !== 'yesNo' && type !== 'confirmation' ? described.choices : undefined;
  return {
    key: keyOf(path),
    label: described.label,
    help: described.help,
    type: list ? 'list' : typeOf(type, path.at(-1) ?? ''),
    required,
    ...(choices && { choices }),
    ...(pattern && !list && { pattern }),
    ...(described.from && described.from !== 'meetings' && { codes: described.from }),
    from: `${name}:${path.join('.')}`,
    cell: (row) => plain(at(data(row as Row), path)),
  };
}

function typeOf(type: ReturnType<typeof valueTypeOf>['type'], key: string): ColumnType {
  if (/^(budgetF|f)iscalYear$/.test(key)) return 'year';
  if (type === 'confirmation') return 'yesNo';
  return isPlainType(type) ? type : 'text';
}

const isPlainType = (type: string): type is ColumnType =>
  ['prose', 'date', 'time', 'integer', 'yen', 'number', 'numberOrText', 'yesNo'].includes(type);

function patternOf(schema: z.core.$ZodType): string | null {
  const expected = expectationOf(schema);
  return expected !== null && expected !== 'date' && expected !== 'time' && expected in PATTERNS
    ? PATTERNS[expected as PatternName].source
    : null;
}

/** `budget.totalYen` as the one word `budgetTotalYen`. */
export const keyOf = (path: readonly string[]): string =>
  path.map((part, i) => (i === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('');

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}

function plain(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** What stands between the values of a list in one cell of CSV. */
export const BETWEEN = ' ; ';

/**
 * What a reader of the data must know of a column, in a few sentences. The words of a filed field tell its writer how
 * it is filled in, and are marked as such; how lists are parted and where keys are explained comes behind them.
 */
export function meaningOf({ help, from, type, codes }: Column): Text {
  const own: Text = from ? { ja: `記入のしかた：${help.ja}`, en: `How it is filled in: ${help.en}` } : help;
  const more: Text[] = [
    ...(type === 'list' ? [PARTED] : []),
    ...(codes
      ? [
          {
            ja: `記号の意味は「記号」の表（codes）の ${codes} にあります。`,
            en: `The keys are explained in the table “codes” under ${codes}.`,
          },
        ]
      : []),
  ];
  return {
    ja: [own, ...more].map(({ ja }) => ja).join(''),
    en: [own, ...more].map(({ en }) => en).join(' '),
  };
}

const PARTED: Text = {
  ja: `値が二つ以上のとき、CSVでは「${BETWEEN}」で区切ります。JSONでは配列です。`,
  en: `Several values are parted by “${BETWEEN}” in CSV, and are an array in JSON.`,
};
