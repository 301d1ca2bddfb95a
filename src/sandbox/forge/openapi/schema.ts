/** A value of JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What says nothing about which answers are right. */
const PROSE = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'deprecated']);

export const isObject = (value: unknown): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, prose is left out. */
export function jsonSchemaOf(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(jsonSchemaOf);
  if (!isObject(schema)) return schema;
  const { nullable, ...rest } = schema;
  const plain = Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]) => {
      if (PROSE.has(key) || key.startsWith('x-')) return [];
      return [[key, key === 'properties' ? propertiesOf(value) : jsonSchemaOf(value)]];
    }),
  );
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
}

/** The names of properties are names, also where one is called `title`. */
const propertiesOf = (properties: Json): Json =>
  isObject(properties)
    ? Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, jsonSchemaOf(schema)]))
    : properties;

/** The names of the schemas to which a value refers. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isObject(value)) return [];
  const { $ref } = value;
  const own = typeof $ref === 'string' ? [$ref.slice('#/components/schemas/'.length)] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
}
