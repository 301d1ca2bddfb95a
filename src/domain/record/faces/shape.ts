import * as z from 'zod/mini';

/** A schema as what it says of a value: without the wrapping that makes it optional. */
export function bare(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = schema as z.core.$ZodTypes;
  return known._zod.def.type === 'optional' ? bare(known._zod.def.innerType) : known;
}

export function isOptional(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'optional';
}

/** The schema of one item, row or keyed value; null for what holds no others of its kind. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const def = bare(schema)._zod.def;
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : null;
}

/** The keys of a group with their schemas, in the order in which they are printed; none for a plain value. */
export function shapeOf(schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] {
  const def = bare(schema)._zod.def;
  return def.type === 'object' ? Object.entries(def.shape) : [];
}

/** The values of an enumeration, of yes and no, or of the items of a list of such; null where they are free. */
export function valuesOf(schema: z.core.$ZodType): readonly (string | number | boolean)[] | null {
  const def = bare(schema)._zod.def;
  if (def.type === 'array') return valuesOf(def.element);
  if (def.type === 'boolean') return [true, false];
  if (def.type === 'enum') return Object.values(def.entries);
  return def.type === 'literal' ? def.values.filter(isPlain) : null;
}

/** The name of what a refined text must look like (`date`, `key`), as its problems carry it. */
export function expectationOf(schema: z.core.$ZodType): string | null {
  for (const check of bare(schema)._zod.def.checks ?? []) {
    const { params } = check._zod.def as { readonly params?: { readonly expects?: unknown } };
    if (typeof params?.expects === 'string') return params.expects;
  }
  return null;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
