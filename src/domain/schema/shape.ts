import * as z from 'zod/mini';
import { descriptionOf, type FieldDescription } from './field.ts';

/** Returns a schema as what it says of a value: without the wrapping that makes it optional. */
export function bare(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = schema as z.core.$ZodTypes;
  return known._zod.def.type === 'optional' ? bare(known._zod.def.innerType) : known;
}

export function isOptional(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'optional';
}

/** Returns the schema of one item, row or keyed value; null for what holds no others of its kind. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const def = bare(schema)._zod.def;
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : null;
}

/** Returns the keys of a group with their schemas, in the order in which they are printed; none for a plain value. */
export function shapeOf(schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] {
  const def = bare(schema)._zod.def;
  return def.type === 'object' ? Object.entries(def.shape) : [];
}

/** Returns the values of an enumeration, of yes and no, or of the items of a list of such; null where they are free. */
export function valuesOf(schema: z.core.$ZodType): readonly (string | number | boolean)[] | null {
  const def = bare(schema)._zod.def;
  if (def.type === 'array') return valuesOf(def.element);
  if (def.type === 'boolean') return [true, false];
  if (def.type === 'enum') return Object.values(def.entries);
  return def.type === 'literal' ? def.values.filter(isPlain) : null;
}

/** Returns the name of what a refined text must look like (`date`, `key`), as its problems carry it. */
export function expectationOf(schema: z.core.$ZodType): string | null {
  for (const check of bare(schema)._zod.def.checks ?? []) {
    const { params } = check._zod.def as { readonly params?: { readonly expects?: unknown } };
    if (typeof params?.expects === 'string') return params.expects;
  }
  return null;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** A key of a paper's schema, however deep. */
interface Place {
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

/** A schema of the contract, as far as reading and printing look into it. */
export type AnySchema = z.core.$ZodType;

/** The schema one step down: of a key of a group, of any key of a keyed list, of any row of a list. */
export function childOf(schema: AnySchema, step: string | number): AnySchema | null {
  const item = itemOf(schema);
  if (item) return (bare(schema)._zod.def.type === 'array') === (typeof step === 'number') ? item : null;
  return shapeOf(schema).find(([key]) => key === step)?.[1] ?? null;
}

/** Returns whether a field stands in the body: `prose` under a heading, `body` as the whole of it. */
export function isProse(schema: AnySchema): boolean {
  const entry = descriptionOf(schema)?.entry;
  return entry === 'prose' || entry === 'body';
}

/** Returns whether a field, or some of a group, stands in the body. */
export function holdsProse(schema: AnySchema): boolean {
  return isProse(schema) || shapeOf(schema).some(([, child]) => holdsProse(child));
}
