import type * as z from 'zod/mini';
import { descriptionOf } from '../../schema/field.ts';
import { bare, itemOf, shapeOf, valuesOf } from './shape.ts';

/**
 * The example of a field as the value that its schema takes: `480000` for `'480000'`, a list for the lines of
 * a list. That of a group, a table or a whole paper is put together from the examples of its fields.
 * Undefined where nothing below it has an example.
 */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const text = descriptionOf(schema)?.example;
  const item = itemOf(schema);
  if (item === null) return text === undefined ? groupOf(schema) : typed(schema, text);
  if (bare(schema)._zod.def.type === 'record')
    return text === undefined ? undefined : { [text]: itemExample(item) };
  if (text !== undefined) return text.split('\n').map((line) => typed(item, line));
  const row = groupOf(item);
  return row && [row];
}

/** What stands under a key: a group of fields, or the one value that confirms it. */
const itemExample = (item: z.core.$ZodType): unknown => groupOf(item) ?? valuesOf(item)?.[0];

function groupOf(schema: z.core.$ZodType): Record<string, unknown> | undefined {
  const filled = shapeOf(schema)
    .map(([key, own]) => [key, exampleOf(own)] as const)
    .filter(([, value]) => value !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** A value as it is typed, as the value that is meant. */
function typed(schema: z.core.$ZodType, text: string): string | number | boolean {
  const value = valuesOf(schema)?.find((candidate) => String(candidate) === text);
  if (value !== undefined) return value;
  return takesNumbers(schema) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function takesNumbers(schema: z.core.$ZodType): boolean {
  const def = bare(schema)._zod.def;
  return def.type === 'number' || (def.type === 'union' && def.options.some(takesNumbers));
}
