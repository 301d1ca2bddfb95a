import type { Text } from '../../text.ts';

/** JSON Schema, as far as the API needs it. */
export type Json = Readonly<Record<string, unknown>>;

/** A schema with what it means in both languages: a name, and a sentence where the name does not say enough. */
export function means(
  schema: Json,
  [ja, en]: readonly [ja: string, en: string],
  more?: readonly [ja: string, en: string],
): Json {
  return { title: `${ja} / ${en}`, ...(more && { description: more.join(' ') }), ...schema };
}

/** One of some values, each with its words. */
export const oneOf = (labels: Readonly<Record<string, Text>>): Json => ({
  oneOf: Object.entries(labels).map(([value, { ja, en }]) => ({ const: value, title: `${ja} / ${en}` })),
});

export const nullable = (schema: Json): Json => ({ anyOf: [schema, { type: 'null' }] });
export const list = (items: Json): Json => ({ type: 'array', items });

/** Keys that are not named here may be added in time; those that are named stay. */
export const object = (
  properties: Readonly<Record<string, Json>>,
  optional: readonly string[] = [],
): Json => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});
