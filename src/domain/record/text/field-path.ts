import { childOf, type AnySchema } from '../../schema/shape.ts';
import { descriptionOf, type FieldDescription } from '../../schema/field.ts';

/** How deep lists and groups of values may be nested; the schemas need five levels. */
export const DEPTH_LIMIT = 20;

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

/** Returns the schema of a field, or null where the path leads out of the schema. */
export function schemaAt(schema: AnySchema, steps: readonly PropertyKey[]): AnySchema | null {
  let at: AnySchema | null = schema;
  for (const step of steps) at = at && typeof step !== 'symbol' ? childOf(at, step) : null;
  return at;
}

/** Returns the descriptions on the way to a field, outermost first: group, table, field. */
export function descriptionsAlong(schema: AnySchema, field: string | null): readonly FieldDescription[] {
  const steps = parseField(field);
  return steps.flatMap((_, depth) => {
    const at = schemaAt(schema, steps.slice(0, depth + 1));
    return (at && descriptionOf(at)) ?? [];
  });
}

/** What the YAML reader gives: texts, lists and groups of them, nothing else. */
export type Raw = string | readonly Raw[] | RawGroup;
export interface RawGroup {
  [key: string]: Raw;
}

/** Whether a value is a group of keyed values, and not a list or a scalar. */
export function isGroup(value: unknown): value is RawGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the value at a path of data, or undefined where nothing is. */
export function valueAt(data: unknown, steps: readonly PropertyKey[]): unknown {
  let at = data;
  for (const step of steps) {
    if (Array.isArray(at) && typeof step === 'number') at = at[step];
    else if (isGroup(at) && typeof step === 'string' && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}

/** Returns the same data with another value at a path; `undefined` takes the key or the row away. Groups on the way are made. */
export function withValue(data: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const rows: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    const row = withValue(rows[step], rest, value);
    rows.splice(step, 1, ...(row === undefined ? [] : [row]));
    return rows;
  }
  const group: Record<string, unknown> = isGroup(data) ? { ...data } : {};
  const child = withValue(group[step], rest, value);
  const others = Object.entries(group).filter(([key]) => key !== step);
  return child === undefined ? Object.fromEntries(others) : { ...group, [step]: child };
}
