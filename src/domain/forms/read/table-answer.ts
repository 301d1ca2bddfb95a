import { oneLine } from '../../one-line.ts';
import { parseField, schemaAt, withValue } from '../../record/text/field-path.ts';
import { type AnySchema, isOptional, itemOf, shapeOf } from '../../schema/shape.ts';
import { shortened } from '../../record/text/zod-issues.ts';
import type { Text } from '../../text.ts';
import type { Box, Column, FormProblem } from '../form.ts';
import type { BodyLine } from './body-lines.ts';
import { givenId, pairsIn, typedChoice, withoutBullet } from './typed-values.ts';
import { nameOf, notOffered, notWritten, type Position, problemAt } from './messages.ts';

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

/** Returns the head of a table, copied from the pattern. */
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

/** What one cell says, with texts for values; nothing where it is empty or could not be understood. */
export interface Cell {
  readonly raw: unknown;
  readonly problems: readonly FormProblem[];
}

type CellPlace = Position & { readonly column: Column };

/** Reads one cell of a row whose schema is `row`: a value, one of the column's choices, or pairs. */
export function readCell(place: CellPlace, cell: string, row: AnySchema | null): Cell {
  const { column } = place;
  if (cell === '') return { raw: undefined, problems: column.required ? [notWritten(place)] : [] };
  if (column.choices && column.choices.length > 0) {
    const choice = typedChoice(cell, column.choices);
    return choice
      ? { raw: choice.value, problems: [] }
      : { raw: undefined, problems: [notOffered(place, cell, column.choices)] };
  }
  const keys = row ? pairKeys(schemaAt(row, parseField(column.field))) : null;
  if (!keys) return { raw: cell, problems: [] };
  const pairs = pairsIn(cell, keys);
  return pairs ? { raw: pairs, problems: [] } : { raw: undefined, problems: [notPairs(place)] };
}

/** Returns the two keys of the rows of a table within a table. */
export function pairKeys(schema: AnySchema | null): readonly [string, string] | null {
  const item = schema && itemOf(schema);
  const [first, second, ...more] = item ? shapeOf(item).map(([key]) => key) : [];
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : null;
}

/** Between the cells of a row. */
const SEPARATOR = /(?<!\\)[|｜]/;

/** What may stand alone in a cell that has nothing to say. */
const NOTHING = /^[-－ー―—–‐]$/;

/** The same signs where they are meant, with a backslash before them. */
const MEANT = /^\\+(?:[-－ー―—–‐]|:?[-－]+:?)$/;

/** A cell of a line that only draws the table. */
const RULED = /^:?[-－]+:?$/;

/** The cells of one line of a table, trimmed; `''` is an empty one. `\｜` is the sign itself. */
export function cellsOf(line: string, columns: number): readonly string[] {
  // Copied from a spreadsheet, cells come with a TAB between them.
  const isCopied = !SEPARATOR.test(line) && line.includes('\t');
  const cells = line.split(isCopied ? '\t' : SEPARATOR).map((cell) => plain(cell.trim()));
  const isFramed = cells.length === columns + 2 && cells[0] === '' && cells.at(-1) === '';
  return isFramed ? cells.slice(1, -1) : cells;
}

/** Returns whether a line only draws the table, as `|---|:--|` does, or holds empty cells and nothing else. */
export const isRuler = (line: string): boolean =>
  /[|｜\t]/.test(line) &&
  line.split(/(?<!\\)[|｜]|\t/).every((cell) => /^(?::?[-－]+:?)?$/.test(cell.trim()));

function plain(cell: string): string {
  if (NOTHING.test(cell)) return '';
  return MEANT.test(cell) ? cell.slice(1) : cell.replace(/\\(?=[|｜])/g, '');
}

/** Returns a row as one line, which `cellsOf` takes apart again. Line breaks in a cell become blanks. */
export function printCells(cells: readonly string[]): string {
  const line = cells.map(printCell).join('｜');
  return /^(?:[-*+][ \t\u3000]|[・•])/.test(line) ? `- ${line}` : line;
}

function printCell(cell: string): string {
  const text = oneLine(cell, ' ').trim();
  if (NOTHING.test(text) || MEANT.test(text) || RULED.test(text)) return `\\${text}`;
  const safe = text.replace(/[|｜]/g, '\\$&');
  return safe.endsWith('\\') ? `${safe} ` : safe;
}

/** Returns how the rows of a table are typed, in words: `年度｜費目｜金額（円）`. */
export const patternOf = (columns: readonly Column[]): string =>
  columns.map(({ label }) => label.ja).join('｜');

function howToWrite({ box: { columns, example } }: Position): Text {
  const [pattern, shown] = [
    patternOf(columns),
    example ?? columns.map((column) => column.example).join('｜'),
  ];
  return {
    ja: `一行に一件、「${pattern}」の順に、「｜」で区切って${columns.length}つ書きます。例：「${shown}」`,
    en: `One entry a line, ${columns.length} cells between "｜": "${pattern}". Example: "${shown}"`,
  };
}

/** Says that a row has more or fewer cells than the table has columns. */
export const wrongCells = (place: Position, found: number): FormProblem =>
  problemAt(place, {
    message: {
      ja: `${nameOf(place).ja}は、「｜」で区切った欄が${found}つです。${place.box.columns.length}つ必要です。`,
      en: `${nameOf(place).en} has ${found} cells between "｜", not ${place.box.columns.length}.`,
    },
    allowed: howToWrite(place),
    fix:
      found < place.box.columns.length
        ? {
            ja: '足りない欄を書き加えてください。書くことがない欄は「-」とします。一件は改行せずに一行で書きます。',
            en: 'Add the cells that are missing; write "-" in a cell that has nothing to say. Keep each entry on one line.',
          }
        : {
            ja: '余分な欄を取り除いてください。文の中に「｜」を書くときは「\\｜」と書きます。',
            en: 'Remove the cells too many. To write the sign "｜" itself, put a backslash before it.',
          },
  });

/** Says that two rows of a table of keyed values have the same key. */
export const repeatedKey = (place: Position, key: string): FormProblem =>
  problemAt(place, {
    message: {
      ja: `${nameOf(place).ja}の「${shortened(key)}」は、前の行にもあります。`,
      en: `"${shortened(key)}" of ${nameOf(place).en} stands in an earlier row too.`,
    },
    fix: { ja: '一つの行にまとめてください。', en: 'Make one row of them.' },
  });

/** Says that a cell does not hold values by year. */
export const notPairs = (place: Position & { readonly column: Column }): FormProblem =>
  problemAt(place, {
    message: {
      ja: `${nameOf(place).ja}の書き方を読み取れません。`,
      en: `${nameOf(place).en} cannot be read.`,
    },
    allowed: {
      ja: `「=」の左右に書き、「、」で区切って並べます。例：「${place.column.example}」`,
      en: `Pairs with "=" between them, "、" between the pairs, as in "${place.column.example}".`,
    },
    fix: { ja: '例のとおりの形に直してください。', en: 'Write it in the form of the example.' },
  });
