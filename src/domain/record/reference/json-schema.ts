import * as z from 'zod/mini';
import { whereOf } from './dictionary.ts';
import type { Paper } from './described-papers.ts';
import { descriptionOf, type FieldDescription } from '../../schema/field.ts';
import { bare, expectationOf, shapeOf, valuesOf, itemOf } from '../../schema/shape.ts';
import { PATTERNS } from '../../schema/values.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The head of a paper alone, as an editor checks it, or the whole paper with its prose. */
export type Extent = 'frontmatter' | 'document';

/** JSON Schema (2020-12) of a paper, with the words for people in Japanese, and in both languages for editors. */
export function jsonSchemaOf(paper: Paper, extent: Extent): JsonSchema {
  const made = z.toJSONSchema(paper.schema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (extent === 'frontmatter') dropProse(zodSchema, jsonSchema);
      restrict(zodSchema, jsonSchema);
      if (paper.format === 'yaml') freeEnglish(jsonSchema);
      const description = descriptionOf(zodSchema);
      if (description) describe(zodSchema, jsonSchema, description);
    },
  });
  const { $schema, ...rest } = 'extends' in (made.properties ?? {}) ? extendable(made) : made;
  return {
    $schema,
    $comment: 'Made by `npm run generate` from the descriptions in src/domain. Not edited by hand.',
    title: paper.label.ja,
    description: paper.purpose.ja,
    markdownDescription: both(paper.label, paper.purpose),
    ...rest,
  };
}

/** What must be there need not be there again in a file that says only what differs (`extends`); in a list it must. */
function extendable(json: JsonSchema): JsonSchema {
  const { required, rest } = apart(json);
  return {
    ...rest,
    if: { required: ['extends'] },
    then: { required: ['recordFormat'] },
    else: required ?? {},
  };
}

/** Returns a group without what it requires, of itself and of the groups in it, and that by itself. */
function apart(json: JsonSchema): { readonly required: JsonSchema | null; readonly rest: JsonSchema } {
  const { required: own, ...rest } = json;
  const within: Record<string, JsonSchema> = {};
  const properties: NonNullable<JsonSchema['properties']> = {};
  for (const [key, value] of Object.entries(json.properties ?? {})) {
    const parts = typeof value === 'object' && value.type === 'object' ? apart(value) : null;
    properties[key] = parts?.rest ?? value;
    if (parts?.required) within[key] = parts.required;
  }
  const required = {
    ...(own && own.length > 0 && { required: own }),
    ...(Object.keys(within).length > 0 && { properties: within }),
  };
  return {
    required: Object.keys(required).length > 0 ? required : null,
    rest: { ...rest, ...(json.properties && { properties }) },
  };
}

/** Leaves out what stands in the body, and groups of which nothing else remains. */
function dropProse(schema: z.core.$ZodType, json: JsonSchema): void {
  for (const [key, own] of shapeOf(schema)) {
    if (whereOf(own) !== 'body') continue;
    delete json.properties?.[key];
    json.required = json.required?.filter((name) => name !== key);
  }
}

/** A city without English pages writes no English words; the check says where they are missing. */
function freeEnglish(json: JsonSchema): void {
  const { ja, en } = json.properties ?? {};
  if (ja !== undefined && en !== undefined) json.required = json.required?.filter((name) => name !== 'en');
}

/** Adds the patterns that zod's own conversion leaves out, and takes away the bounds by which it says "whole number". */
function restrict(schema: z.core.$ZodType, json: JsonSchema): void {
  const pattern = Object.entries(PATTERNS).find(([name]) => name === expectationOf(schema));
  if (pattern) json.pattern = pattern[1].source;
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
}

function describe(schema: z.core.$ZodType, json: JsonSchema, description: FieldDescription): void {
  const { label, help, choices, example } = description;
  json.title = label.ja;
  json.description = help.ja;
  json.markdownDescription = both(label, help) + condition(description);
  if (example !== undefined) json.examples = [exampleOf(schema)];
  if (choices) nameChoices(schema, json, choices);
  if (description.shorthand !== undefined) allowText(json);
}

/** A group that may be written as one text: what the group must look like holds where it is a group. */
function allowText(json: JsonSchema): void {
  json.type = ['object', 'string'];
}

/** Each value of an enumeration with its label, for the field or for the items of its list. */
function nameChoices(
  schema: z.core.$ZodType,
  json: JsonSchema,
  choices: NonNullable<FieldDescription['choices']>,
): void {
  const oneOf = (valuesOf(schema) ?? []).map((value) => {
    const label = choices[String(value)];
    return { const: value, title: label?.ja, description: label?.en };
  });
  if (bare(schema)._zod.def.type === 'array') json.items = { oneOf };
  else {
    delete json.enum;
    json.oneOf = oneOf;
  }
}

const both = (label: FieldDescription['label'], help: FieldDescription['help']): string =>
  `**${label.ja}** ${help.ja}\n\n**${label.en}** ${help.en}`;

/** When a field that may be absent has to be there, or may be there at all. */
function condition({ requiredWhen, onlyWhen }: FieldDescription): string {
  if (requiredWhen) return `\n\n必要なとき: ${requiredWhen.ja} / Required ${requiredWhen.en}`;
  return onlyWhen ? `\n\n書くとき: ${onlyWhen.ja} / Only ${onlyWhen.en}` : '';
}

/**
 * Returns the example of a field as the value that its schema takes: `480000` for `'480000'`, a list for the lines of a
 * list. That of a group, a table or a whole paper is put together from the examples of its fields. Undefined where
 * nothing below it has an example.
 */
export function exampleOf(schema: z.core.$ZodType): unknown {
  const text = descriptionOf(schema)?.example;
  const item = itemOf(schema);
  if (item === null) return text === undefined ? groupOf(schema) : typed(schema, text);
  if (bare(schema)._zod.def.type === 'record')
    return text === undefined ? undefined : { [text]: itemExample(item) };
  if (text !== undefined) return text.split('\n').map((line) => typed(item, line));
  const row = groupOf(item);
  return row && [row];
}

/** Returns what stands under a key: a group of fields, the one value that confirms it, or an answer. */
const itemExample = (item: z.core.$ZodType): unknown =>
  groupOf(item) ?? valuesOf(item)?.[0] ?? exampleOf(item);

function groupOf(schema: z.core.$ZodType): Record<string, unknown> | undefined {
  const filled = shapeOf(schema)
    .map(([key, own]) => [key, exampleOf(own)] as const)
    .filter(([, value]) => value !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** Returns a value as it is typed, as the value that is meant. */
function typed(schema: z.core.$ZodType, text: string): string | number | boolean {
  const value = valuesOf(schema)?.find((candidate) => String(candidate) === text);
  if (value !== undefined) return value;
  return takesNumbers(schema) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function takesNumbers(schema: z.core.$ZodType): boolean {
  const def = bare(schema)._zod.def;
  return def.type === 'number' || (def.type === 'union' && def.options.some(takesNumbers));
}
