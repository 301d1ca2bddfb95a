import { headingsOf } from '../../prose/headings.ts';
import { bare, itemOf, shapeOf, isProse, type AnySchema } from '../../schema/shape.ts';
import { KINDS, type DataOf, type Kind } from '../kinds/index.ts';
import { readerOf } from './coerce.ts';
import { valueAt, formatField, isGroup, type Step } from './field-path.ts';
import { layoutOf, type Layout } from './layout.ts';
import { formOf } from './read-document.ts';
import { printNumber } from './written/number.ts';

/**
 * Returns a document as the text of its file: values in the order of the schema, then each prose under its heading.
 * Reading it gives the same document. Throws `UnprintableError` where no text could: prose with headings of level 1 or 2
 * (`lowerHeadings` mends that) or with a code block that is never closed.
 */
export function printDocument<K extends Kind>(kind: K, data: DataOf<K>): string {
  const { schema } = KINDS[kind];
  const head = printGroup(schema, data)
    .map((line) => `${line}\n`)
    .join('');
  if (formOf(kind) === 'yaml') return head;
  return [`---\n${head}---\n`, ...printBody(data, layoutOf(schema))].join('\n');
}

function printBody(data: unknown, layout: Layout): string[] {
  if (layout.body) {
    const prose = textAt(data, layout.body.path);
    return prose === null ? [] : [`${printable(prose, layout)}\n`];
  }
  return layout.prose.flatMap(({ path, label }) => {
    const prose = textAt(data, path);
    return prose === null ? [] : [`## ${label}\n\n${printable(prose, layout)}\n`];
  });
}

/** Returns the prose as it may stand in a body. Throws `UnprintableError` where it would swallow or make a section. */
export function printable(prose: string, layout: Layout): string {
  const [first] = headingsOf(`${prose}\n\n## 終\n`).filter(
    ({ level, text }) => level > 0 || layout.byHeading.has(text),
  );
  if (first?.start === prose.length + 2) return prose;
  throw new UnprintableError(
    first
      ? `Prose cannot hold the heading "${first.text}": only levels 3 to 6 may stand in it.`
      : 'A code block in the prose is opened and never closed.',
  );
}

function textAt(data: unknown, path: readonly string[]): string | null {
  const text = valueAt(data, path);
  return typeof text === 'string' ? text : null;
}

/** A document that no text can say: reading it again would give another one. A mistake of the program. */
export class UnprintableError extends Error {
  override readonly name = 'UnprintableError';
}

/** One step of indentation. */
const STEP = '  ';

/** Returns the lines of a group's values, in the order of its schema; what stands in the body is left out. */
export function printGroup(schema: AnySchema, value: unknown, path: readonly Step[] = []): string[] {
  if (!isGroup(value))
    throw new UnprintableError(`${formatField(path) ?? 'The whole'} is no group of values.`);
  return shapeOf(schema).flatMap(([key, child]) =>
    Object.hasOwn(value, key) ? printPair(key, child, value[key], [...path, key]) : [],
  );
}

/** Returns the lines of one key, as it is to be written, and its value; none where it is absent or stands in the body. */
export function printPair(name: string, schema: AnySchema, value: unknown, path: readonly Step[]): string[] {
  if (value === undefined || isProse(schema)) return [];
  const { type } = bare(schema)._zod.def;
  const item = itemOf(schema);
  if (type === 'object') {
    const lines = printGroup(schema, value, path);
    if (lines.length > 0) return [`${name}:`, ...indented(lines)];
    return isGroup(value) && Object.keys(value).length === 0 ? [`${name}: {}`] : [];
  }
  if (type === 'array' && item && Array.isArray(value)) {
    if (value.length === 0) return [`${name}: []`];
    const rows = value.flatMap((row, index) => printRow(item, row, [...path, index]));
    return [`${name}:`, ...indented(rows)];
  }
  if (type === 'record' && item && isGroup(value)) {
    const lines = Object.keys(value).flatMap((each) =>
      printPair(printText(each), item, value[each], [...path, each]),
    );
    return lines.length > 0 ? [`${name}:`, ...indented(lines)] : [`${name}: {}`];
  }
  return [`${name}: ${printScalar(schema, value, path)}`];
}

/** Returns the lines of one row of a list, its first after a hyphen. */
export function printRow(schema: AnySchema, value: unknown, path: readonly Step[]): string[] {
  if (bare(schema)._zod.def.type !== 'object') return [`- ${printScalar(schema, value, path)}`];
  const [first, ...rest] = printGroup(schema, value, path);
  return first === undefined ? ['- {}'] : [`- ${first}`, ...indented(rest)];
}

/** A plain value as it stands after its key. */
export function printScalar(
  schema: AnySchema,
  value: unknown,
  path: readonly Step[],
  inFlow = false,
): string {
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'boolean') return String(value);
  const field = formatField(path) ?? '';
  if (typeof value !== 'string') throw new UnprintableError(`${field} is no plain value.`);
  if (bare(schema)._zod.def.type === 'union' && readerOf(schema, schema).plain(value) !== value) {
    throw new UnprintableError(`The text "${value}" of ${field} would be read as a number.`);
  }
  return printText(value, inFlow);
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => STEP + line);

/** Words and figures that one reader of YAML or another takes for something else than text. */
const GUESSED =
  /^(?:true|false|yes|no|on|off|y|n|null|~|[-+]?\.(?:inf|nan)|[-+]?(?:\d[\d_,]*)?\.?\d[\d_]*\.?(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?)$/i;

const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=<]/;
const INNER = /: | #|:$/;
const FLOW = /[,[\]{}]/;
/** Control and format characters, and blanks other than the plain and the full-width one. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\u00a0]/u;

/**
 * A text as a scalar of YAML: plain where every reader takes it for that text, in double quotes otherwise. Dates
 * and numbers of papers (`2026-0042`) stay plain.
 */
export function printText(text: string, inFlow = false): string {
  const isPlain =
    text !== '' &&
    text.trim() === text &&
    !INDICATOR.test(text) &&
    !INNER.test(text) &&
    !INVISIBLE.test(text) &&
    !GUESSED.test(text) &&
    !(inFlow && FLOW.test(text));
  return isPlain ? text : quoted(text);
}

const HIDDEN = /[\x7f-\xa0\u00ad\u2028\u2029\ufeff\ufffe\uffff]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    HIDDEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
