import type * as z from 'zod/mini';
import { bare, itemOf, shapeOf } from '../faces/shape.ts';
import { descriptionOf } from '../../schema/field.ts';
import type { FieldDescription } from '../../schema/field.ts';

/** A schema of the contract, as far as reading and printing look into it. */
export type AnySchema = z.core.$ZodType;

/** The schema one step down: of a key of a group, of any key of a keyed list, of any row of a list. */
export function childOf(schema: AnySchema, step: string | number): AnySchema | null {
  const item = itemOf(schema);
  if (item) return (bare(schema)._zod.def.type === 'array') === (typeof step === 'number') ? item : null;
  return shapeOf(schema).find(([key]) => key === step)?.[1] ?? null;
}

/** Whether a field stands in the body: `prose` under a heading, `body` as the whole of it. */
export function isProse(schema: AnySchema): boolean {
  const entry = descriptionOf(schema)?.entry;
  return entry === 'prose' || entry === 'body';
}

/** Whether a field, or some of a group, stands in the body. */
export function holdsProse(schema: AnySchema): boolean {
  return isProse(schema) || shapeOf(schema).some(([, child]) => holdsProse(child));
}

/** A field that stands in the body, with the keys that lead to it. */
export interface ProseField {
  readonly path: readonly string[];
  readonly description: FieldDescription;
}

/** The fields of a paper that stand in its body, in the order of the schema. */
export function proseFields(schema: AnySchema, path: readonly string[] = []): ProseField[] {
  return shapeOf(schema).flatMap(([key, child]) => {
    const at = [...path, key];
    const description = descriptionOf(child);
    return description && isProse(child) ? [{ path: at, description }] : proseFields(child, at);
  });
}
