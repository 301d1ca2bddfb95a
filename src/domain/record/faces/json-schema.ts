import * as z from 'zod/mini';
import type { FieldDescription } from '../../schema/field.ts';
import { descriptionOf } from '../../schema/field.ts';
import { PATTERNS } from '../../schema/values.ts';
import { exampleOf } from './example.ts';
import type { Paper } from './papers.ts';
import { bare, expectationOf, shapeOf, valuesOf } from './shape.ts';
import { whereOf } from './where.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The head of a paper alone, as an editor checks it, or the whole paper with its prose. */
export type Extent = 'frontmatter' | 'document';

/** JSON Schema (2020-12) of a paper, with the words for people in Japanese, and in both languages for editors. */
export function jsonSchemaOf(paper: Paper, extent: Extent): JsonSchema {
  const made = z.toJSONSchema(paper.schema, {
    override: ({ zodSchema, jsonSchema }) => {
      if (extent === 'frontmatter') dropProse(zodSchema, jsonSchema);
      restrict(zodSchema, jsonSchema);
      const description = descriptionOf(zodSchema);
      if (description) describe(zodSchema, jsonSchema, description);
    },
  });
  const { $schema, ...rest } = made;
  return {
    $schema,
    $comment: 'Made by `npm run faces` from the descriptions in src/domain. Not edited by hand.',
    title: paper.label.ja,
    description: paper.purpose.ja,
    markdownDescription: both(paper.label, paper.purpose),
    ...rest,
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
