/**
 * Makes `github.json`: of GitHub's OpenAPI description just the operations that the stand-in serves, with the schemas
 * they reach, as plain JSON Schema and without prose. The description is 400 MB unpacked, so it is no dependency:
 *
 *     npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
 *     node src/sandbox/forge/extract-openapi.ts package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { ROUTES } from './routes/routes.ts';
import { isObject, jsonSchemaOf, namesIn, type Json } from './openapi/schema.ts';
import type { Operation } from './openapi/contract.ts';

interface Described {
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Json }>>;
}
interface Description {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Json>>;
    readonly responses: Readonly<Record<string, Content>>;
  };
}

const schemaIn = (part: Content | undefined): Json | null => {
  const schema = part?.content?.['application/json']?.schema;
  return schema === undefined ? null : jsonSchemaOf(schema);
};

function operationOf(description: Description, key: string): Operation {
  const [method = '', path = ''] = key.split(' ');
  const found = description.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`GitHub does not describe ${key}.`);
  const responses = Object.entries(found.responses).map(([status, { $ref, ...own }]) => {
    const shared = $ref === undefined ? own : description.components.responses[$ref.split('/').at(-1) ?? ''];
    return [status, schemaIn(shared)] as const;
  });
  return { body: lenient(schemaIn(found.requestBody)), responses: Object.fromEntries(responses) };
}

/**
 * What is sent may be an empty list: of the labels of an issue the description says in words that it takes all of them
 * away, and by `minItems` that it is wrong. An empty list is also of several forms at once, which `oneOf` forbids.
 */
function lenient(body: Json | null): Json | null {
  if (Array.isArray(body)) return body.map(lenient);
  if (!isObject(body)) return body;
  return Object.fromEntries(
    Object.entries(body)
      .filter(([key]) => key !== 'minItems')
      .map(([key, value]) => [key === 'oneOf' ? 'anyOf' : key, lenient(value)]),
  );
}

/** All schemas that are named from these, directly or through others. */
function reached(description: Description, from: unknown): Record<string, Json> {
  const schemas: Record<string, Json> = {};
  const open = namesIn(from);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = description.components.schemas[name];
    if (name in schemas || !isObject(schema)) continue;
    schemas[name] = jsonSchemaOf(schema);
    open.push(...namesIn(schemas[name]));
  }
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const [source = ''] = process.argv.slice(2);
const description = JSON.parse(readFileSync(source, 'utf8')) as Description;
const keys = ROUTES.map(({ key }) => key).sort();
const operations = Object.fromEntries(keys.map((key) => [key, operationOf(description, key)]));
const schemas = reached(description, [operations, { $ref: '#/components/schemas/basic-error' }]);
const made = { version: description.info.version, operations, schemas };
writeFileSync(
  new URL('openapi/github.json', import.meta.url),
  await format(JSON.stringify(made), { parser: 'json', printWidth: 110 }),
);
