import type * as z from 'zod/mini';
import type { FieldDescription } from '../../schema/field.ts';
import { descriptionOf } from '../../schema/field.ts';
import { bare, isOptional, itemOf, shapeOf } from './shape.ts';

/** A key of a paper's schema, however deep. */
export interface Place {
  /** `budget.totalYen`; `[]` follows a list in whose rows the field stands, `*` stands for the keys of a keyed one. */
  readonly path: string;
  readonly schema: z.core.$ZodType;
  /** Whether it must be there wherever the group or row that holds it is. */
  readonly required: boolean;
  /** Whether it stands in the rows of a table or under keys, so that it may be there many times. */
  readonly repeated: boolean;
}

/** A key with what people are told of it. */
export interface Field extends Place {
  readonly description: FieldDescription;
}

/** Every key of a schema, each group before its fields, in the order in which they are printed. */
export function* walk(schema: z.core.$ZodType, path = '', repeated = false): Generator<Place> {
  for (const [key, own] of shapeOf(schema)) {
    const place = path === '' ? key : `${path}.${key}`;
    yield { path: place, schema: own, required: !isOptional(own), repeated };
    yield* within(own, place, repeated);
  }
}

function within(schema: z.core.$ZodType, path: string, repeated: boolean): Iterable<Place> {
  const item = itemOf(schema);
  if (item === null) return walk(schema, path, repeated);
  // Rows of tables and keyed values are groups in themselves; lists of lists do not occur.
  return walk(item, path + (bare(schema)._zod.def.type === 'array' ? '[]' : '.*'), true);
}

/**
 * The fields of a schema with their descriptions. Throws for a key without one: that is a mistake in our own
 * schemas, and a test keeps it out.
 */
export function fieldsOf(schema: z.core.$ZodType): readonly Field[] {
  return Array.from(walk(schema), (place) => {
    const description = descriptionOf(place.schema);
    if (!description) throw new Error(`The key ${place.path} has no description.`);
    return { ...place, description };
  });
}
