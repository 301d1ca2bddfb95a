import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { bare, isOptional, itemOf, shapeOf, valuesOf, type AnySchema } from '../../schema/shape.ts';
import { withValue, parseField, schemaAt } from '../../record/text/field-path.ts';
import { valuesFor } from '../../record/text/document.arbitrary.ts';
import { expectationFor } from '../../record/text/zod-issues.ts';
import { schemaOf } from '../edits/index.ts';
import { isFilledIfEmpty } from '../supplied.ts';
import type { Box, Choice, FormKind, Form, PaperAnswers } from '../form.ts';
import { givenId } from './typed-values.ts';
import type { Answers } from './write-body.ts';

/** What people type where they may type anything. */
export interface Texts {
  readonly line: Arbitrary<string>;
  readonly prose: Arbitrary<string>;
}

/** Any answers to a form, of the values that its boxes accept, with the texts given. */
export function answersTo(form: Form, texts: Texts): Arbitrary<Answers> {
  const values = fc.tuple(...form.boxes.map((box) => answerTo(box, texts)));
  return values.map((given) => {
    const papers = new Map<FormKind, unknown>(form.kinds.map((kind) => [kind, {}]));
    const questions: Record<string, string> = {};
    let pasted: string | null = null;
    const begun = new Set(form.boxes.flatMap((box, at) => (given[at]?.isGiven ? groupsOf(box) : [])));
    form.boxes.forEach((box, at) => {
      const answer = given[at];
      // Whoever begins a group gives what it must have.
      if (!answer || !(answer.isGiven || (isNeeded(box) && groupsOf(box).some((group) => begun.has(group)))))
        return;
      const { value } = answer;
      const { target } = box;
      if (target.is === 'question') {
        if (box.entry === 'paper') pasted = String(value);
        else questions[target.question] = String(value);
        return;
      }
      for (const { kind, field } of [target, ...(box.also ?? [])]) {
        papers.set(kind, withValue(papers.get(kind), parseField(field), value));
      }
    });
    return {
      questions,
      papers: [...papers].map(([kind, data]): PaperAnswers => ({ kind, data: data as PaperAnswers['data'] })),
      pasted,
    };
  });
}

/** The optional groups in which a box stands, by kind and path. */
function groupsOf({ target, also = [] }: Box): string[] {
  if (target.is !== 'field') return [];
  return [target, ...also].flatMap(({ kind, field }) => {
    const group = parseField(field).slice(0, -1);
    const schema = group.length === 0 ? null : schemaAt(schemaOf(kind), group);
    return schema && isOptional(schema) ? [`${kind} ${group.join('.')}`] : [];
  });
}

function isNeeded({ target }: Box): boolean {
  if (target.is !== 'field' || isFilledIfEmpty(target.field)) return false;
  const schema = schemaAt(schemaOf(target.kind), parseField(target.field));
  return schema !== null && !isOptional(schema);
}

/** A value of a box, and whether it was given. */
function answerTo(box: Box, texts: Texts): Arbitrary<{ readonly value: unknown; readonly isGiven: boolean }> {
  const { target } = box;
  const schema = target.is === 'field' ? schemaAt(schemaOf(target.kind), parseField(target.field)) : null;
  const value = schema ? inField(box, schema, texts) : toQuestion(box, texts);
  return fc.record({ value, isGiven: box.required ? fc.constant(true) : fc.boolean() });
}

function toQuestion({ target, entry, choices }: Box, { line, prose }: Texts): Arbitrary<string> {
  if (target.is === 'question' && target.question === 'project') return fc.constant('2026-0042');
  if (entry === 'choice') return fc.constantFrom(...choices.map(({ value }) => value));
  return entry === 'line' ? line : prose;
}

function inField(box: Box, schema: AnySchema, texts: Texts): Arbitrary<unknown> {
  const { choices, formerChoices, entry, required } = box;
  const keys = choices.map(({ value }) => value);
  const { type } = bare(schema)._zod.def;
  switch (entry) {
    case 'prose':
      return texts.prose;
    case 'choice':
      return oneOf(choices, schema);
    case 'choices':
      return fc.subarray(keys, { minLength: 1 }).map((picked) => picked.map((key) => typedAs(schema, key)));
    case 'confirm':
      if (type === 'array') return fc.subarray(keys, { minLength: 1 });
      if (type === 'string') return oneOf([...choices, ...formerChoices], schema);
      return type === 'record'
        ? fc
            .subarray(keys, { minLength: required ? keys.length : 1 })
            .map((ticked) => Object.fromEntries(ticked.map((key) => [key, true])))
        : fc.constant(true);
    case 'list':
      return fc.array(leaf(itemOf(schema) ?? schema, texts), { minLength: 1, maxLength: 4 });
    case 'table':
      return type === 'record' ? keyedRows(box, schema, texts) : rows(box, schema, texts);
    default:
      return leaf(schema, texts);
  }
}

/** Returns a choice as its schema holds it: `1` may be a number. */
const typedAs = (schema: AnySchema, key: string): unknown =>
  valuesOf(schema)?.find((value) => String(value) === key) ?? key;

const oneOf = (choices: readonly Choice[], schema: AnySchema): Arbitrary<unknown> => {
  const isBoolean = bare(schema)._zod.def.type === 'boolean';
  const isFigure = valuesOf(schema)?.every((value) => typeof value === 'number') ?? false;
  return fc.constantFrom(
    ...choices.map(({ value }) => (isBoolean ? value === 'true' : isFigure ? Number(value) : value)),
  );
};

/** Returns a single value; free text is as given. */
function leaf(schema: AnySchema, { line }: Texts): Arbitrary<unknown> {
  if (bare(schema)._zod.def.type === 'union')
    return fc.oneof(fc.nat(), fc.constant('満足の声が多くありました。'));
  return expectationFor(schema, 'invalid_type').kind === 'text' ? line : valuesFor(schema, schema);
}

const KEYS = fc.stringMatching(/^[a-z]{1,6}-[0-9]$/);

function rows(box: Box, schema: AnySchema, texts: Texts): Arbitrary<unknown> {
  const item = itemOf(schema) ?? schema;
  const field = box.target.is === 'field' ? box.target.field : '';
  const id = shapeOf(item).find(([key]) => key === 'id');
  const isGiven = id && !isOptional(id[1]) && !box.columns.some((column) => column.field === 'id');
  return fc
    .array(row(box, item, texts), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((one, at) => (isGiven ? { id: givenId(field, at), ...one } : one)));
}

const keyedRows = (box: Box, schema: AnySchema, texts: Texts): Arbitrary<unknown> =>
  fc.dictionary(KEYS, row(box, itemOf(schema) ?? schema, texts), {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  });

function row({ columns }: Box, item: AnySchema, texts: Texts): Arbitrary<object> {
  const typed = columns.filter(({ field }) => field !== '*');
  const cells = typed.map(({ field, choices, required }) => {
    const schema = schemaAt(item, parseField(field)) ?? item;
    const value = choices
      ? oneOf(choices, schema)
      : itemOf(schema)
        ? fc.array(valuesFor(itemOf(schema) ?? schema, schema), { minLength: 1, maxLength: 3 })
        : leaf(schema, texts);
    return required || groupOf(item, field) !== null ? value : fc.option(value, { nil: undefined });
  });
  // A group in a row that may be left out is filled in whole or not at all.
  const groups = [...new Set(typed.flatMap(({ field }) => groupOf(item, field) ?? []))];
  return fc.tuple(fc.tuple(...cells), fc.subarray(groups)).map(([values, kept]) =>
    typed.reduce<object>((one, { field }, at) => {
      const value = values[at];
      const group = groupOf(item, field);
      return value === undefined || (group !== null && !kept.includes(group))
        ? one
        : (withValue(one, parseField(field), value) as object);
    }, {}),
  );
}

/** The group within a row that holds a column, where it may be left out as a whole. */
function groupOf(item: AnySchema, field: string): string | null {
  const [group = ''] = field.split('.');
  const schema = group === field ? undefined : schemaAt(item, [group]);
  return schema && isOptional(schema) ? group : null;
}
