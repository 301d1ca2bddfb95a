import { descriptionOf } from '../../schema/field.ts';
import type { FieldDescription } from '../../schema/field.ts';
import { DEPTH_LIMIT } from './limits.ts';
import { childOf } from './schema-tree.ts';
import type { AnySchema } from './schema-tree.ts';

/** One step from a value into it: a key, or the 0-based number of a row. */
export type Step = string | number;

/** `['asks', 0, 'due']` → `asks[0].due`; null for the whole. */
export function formatField(steps: readonly PropertyKey[]): string | null {
  if (steps.length === 0) return null;
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? String(step) : `${path}.${String(step)}`;
  }, '');
}

/** `asks[0].due` → `['asks', 0, 'due']`; of a key that is full of dots, as many steps as there can be levels. */
export function parseField(field: string | null): Step[] {
  if (field === null || field === '') return [];
  const steps = field.split('.', DEPTH_LIMIT).flatMap((part) => {
    const [key = '', ...rows] = part.split('[', DEPTH_LIMIT);
    return [...(key === '' ? [] : [key]), ...rows.map((row) => Number.parseInt(row, 10))];
  });
  return steps.slice(0, DEPTH_LIMIT);
}

/** The schema of a field, or null where the path leads out of the schema. */
export function schemaAt(schema: AnySchema, steps: readonly PropertyKey[]): AnySchema | null {
  let at: AnySchema | null = schema;
  for (const step of steps) at = at && typeof step !== 'symbol' ? childOf(at, step) : null;
  return at;
}

/** The descriptions on the way to a field, outermost first: group, table, field. */
export function descriptionsAlong(schema: AnySchema, field: string | null): readonly FieldDescription[] {
  const steps = parseField(field);
  return steps.flatMap((_, depth) => {
    const at = schemaAt(schema, steps.slice(0, depth + 1));
    return (at && descriptionOf(at)) ?? [];
  });
}
