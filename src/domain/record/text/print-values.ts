import { bare, itemOf, shapeOf } from '../faces/shape.ts';
import { formatField } from './field-path.ts';
import type { Step } from './field-path.ts';
import { printText } from './print-scalar.ts';
import { isGroup } from './raw.ts';
import { isProse } from './schema-tree.ts';
import type { AnySchema } from './schema-tree.ts';
import { readerOf } from './written-values.ts';
import { printNumber } from './written/number.ts';

/** A document that no text can say: reading it again would give another one. A mistake of the program. */
export class Unprintable extends Error {
  override readonly name = 'Unprintable';
}

/** One step of indentation. */
const STEP = '  ';

/** The lines of a group's values, in the order of its schema; what stands in the body is left out. */
export function printGroup(schema: AnySchema, value: unknown, path: readonly Step[] = []): string[] {
  if (!isGroup(value)) throw new Unprintable(`${formatField(path) ?? 'The whole'} is no group of values.`);
  return shapeOf(schema).flatMap(([key, child]) =>
    Object.hasOwn(value, key) ? printPair(key, child, value[key], [...path, key]) : [],
  );
}

/** The lines of one key, as it is to be written, and its value; none where it is absent or stands in the body. */
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

/** The lines of one row of a list, its first after a hyphen. */
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
  if (typeof value !== 'string') throw new Unprintable(`${field} is no plain value.`);
  if (bare(schema)._zod.def.type === 'union' && readerOf(schema, schema).plain(value) !== value) {
    throw new Unprintable(`The text "${value}" of ${field} would be read as a number.`);
  }
  return printText(value, inFlow);
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => STEP + line);
