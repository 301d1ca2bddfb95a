import { expect, it } from 'vitest';
import { apiSchemas } from './schemas.ts';
import type { Json } from './answer.ts';

const schemas = apiSchemas({
  api: (name) => `https://example.org/${name}`,
  paper: (kind) => `https://example.org/paper/${kind}`,
});

/** Returns the keys of the answers that have no name in both languages. */
function nameless(schema: unknown, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => nameless(one, path));
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    properties = {},
    allOf: _kinds,
    ...rest
  } = schema as { readonly properties?: Readonly<Record<string, Json>>; readonly allOf?: unknown };
  return [
    ...Object.entries(properties).flatMap(([key, own]) => [
      ...('$ref' in own || / \/ /.test(String(own['title'])) ? [] : [`${path}.${key}`]),
      ...nameless(own, `${path}.${key}`),
    ]),
    ...Object.values(rest).flatMap((own) => nameless(own, path)),
  ];
}

it('every key of every answer says in both languages what it is', () => {
  for (const [name, schema] of schemas) expect(nameless(schema, name)).toEqual([]);
  expect(nameless({ properties: { bare: { type: 'string' } } }, 'x')).toEqual(['x.bare']);
});

it('every value of a choice says in both languages what it means', () => {
  const found = JSON.stringify([...schemas]);
  expect(found).not.toContain('"enum"');
  expect(found).toContain('{"const":"implementing","title":"実施中 / ');
});
