import * as z from 'zod/mini';
import type { Problem } from '../../record/problem.ts';
import { coerceTo } from '../../record/text/coerce.ts';
import {
  formatField,
  isGroup,
  parseField,
  schemaAt,
  valueAt,
  withValue,
} from '../../record/text/field-path.ts';
import { type AnySchema, isOptional, shapeOf } from '../../schema/shape.ts';
import { problemsOf } from '../../record/text/zod-issues.ts';
import { descriptionOf } from '../../schema/field.ts';
import { schemaOf } from '../edits/index.ts';
import type { Box, FormKind, FormProblem, PaperAnswers } from '../form.ts';
import type { BoxAnswer } from './box-answer.ts';
import { isFilledIfEmpty } from '../supplied.ts';
import { notWritten, type Position, wrongValue } from './messages.ts';

/** A box of a paper with what was answered. */
export interface FieldEntry {
  readonly box: Box;
  readonly field: string;
  readonly answer: BoxAnswer;
}

/**
 * One paper from its boxes: coerced to the types of its schema, with what the schema refuses in the words of the form.
 * Fields for which the form has no box are none of its business. What was refused is left out of the data.
 */
export function paperData(
  kind: FormKind,
  entries: readonly FieldEntry[],
): { readonly paper: PaperAnswers; readonly problems: readonly FormProblem[] } {
  const schema = schemaOf(kind);
  const raw = entries.reduce<unknown>(
    (data, { field, answer }) =>
      // An empty box is no empty group: `onBehalf` is not there when neither of its boxes is filled in.
      answer.raw === undefined ? data : withValue(data, parseField(field), answer.raw),
    emptyGroups(schema, entries),
  );
  const notes: Problem[] = [];
  const coerced = coerceTo(schema)(raw, null, notes);
  const parsed = z.safeParse(schema, coerced);
  const refused = parsed.success ? [] : problemsOf(schema, coerced, parsed.error.issues, notes);
  const found = [...notes, ...refused].filter(({ code }) => code !== 'rewritten');
  leaveOut(
    coerced,
    found.flatMap(({ field, code }) => (code === 'wrong-value' ? (field ?? []) : [])),
  );
  const boxes = entries.map((entry) => ({ ...entry, isTold: toldFields(entry.answer.told, entry.field) }));
  return {
    paper: { kind, data: isGroup(coerced) ? coerced : {} },
    problems: found.flatMap((problem) => inWords(problem, boxes, schema)),
  };
}

/** Groups that must be there, though nothing in them must: `agreed` of a plan to which nobody agreed yet. */
function emptyGroups(schema: AnySchema, entries: readonly FieldEntry[]): unknown {
  const names = shapeOf(schema).flatMap(([key, child]) => {
    const isAsked = entries.some(({ field }) => field.startsWith(`${key}.`));
    const mayBeEmpty = shapeOf(child).length > 0 && shapeOf(child).every(([, part]) => isOptional(part));
    return isAsked && mayBeEmpty && !isOptional(child) ? [key] : [];
  });
  return Object.fromEntries(names.map((name) => [name, {}]));
}

const isWithin = (field: string, whole: string): boolean =>
  field === whole || field.startsWith(`${whole}.`) || field.startsWith(`${whole}[`);

/** Returns a problem of the schema as the form says it; nothing, where no box stands for it or it was told already. */
function inWords(
  problem: Problem,
  entries: readonly (FieldEntry & { readonly isTold: (field: string) => boolean })[],
  schema: AnySchema,
): FormProblem[] {
  const { field } = problem;
  if (field === null) return [];
  const entry = entries.find((one) => isWithin(field, one.field));
  if (!entry || entry.isTold(field)) return [];
  const place = placeOf(field, entry);
  // A box that may stay empty is the desk's to fill: the day of a sheet, and whose it is. But not where the filer began the
  // group to which it belongs: 「担い手」 once 「団体の運営」 is there.
  if (problem.code === 'missing') {
    const mayStay = !entry.box.required && field === entry.field && !isBegun(field, entries, schema);
    return mayStay ? [] : [notWritten(place)];
  }
  if (problem.code !== 'wrong-value') return [];
  const at = schemaAt(schema, parseField(field));
  return [wrongValue(place, problem, at ? descriptionOf(at) : undefined)];
}

/** Whether an optional group holds a field, and something of it was filled in. */
function isBegun(field: string, entries: readonly FieldEntry[], schema: AnySchema): boolean {
  const group = formatField(parseField(field).slice(0, -1));
  const own = group === null ? null : schemaAt(schema, parseField(group));
  if (group === null || own === null || !isOptional(own) || isFilledIfEmpty(field)) return false;
  return entries.some((one) => isWithin(one.field, group) && one.answer.raw !== undefined);
}

/** Returns the row and the cell in which a field was typed. */
function placeOf(field: string, { box, field: whole, answer }: FieldEntry): Position {
  const path = formatField(parseField(field).slice(0, parseField(whole).length + 1)) ?? '';
  const found = answer.rows.get(path);
  if (!found) return { box, line: answer.line };
  const rest = field.slice(path.length + 1);
  const column = box.columns.find((one) => isWithin(rest, one.field) || isWithin(one.field, rest));
  return { box, ...found, ...(column && rest !== '' ? { column } : {}) };
}

/** Takes fields out of data that nobody else holds. The other rows of a list keep their order. */
export function leaveOut(data: unknown, fields: readonly string[]): void {
  const lists = new Map<unknown[], Set<number>>();
  for (const field of fields) {
    const steps = parseField(field);
    const last = steps.pop();
    const holder = valueAt(data, steps);
    if (Array.isArray(holder) && typeof last === 'number') {
      const gone = lists.get(holder) ?? new Set();
      lists.set(holder, gone.add(last));
    } else if (isGroup(holder) && last !== undefined) Reflect.deleteProperty(holder, last);
  }
  for (const [list, gone] of lists) list.splice(0, list.length, ...list.filter((_, at) => !gone.has(at)));
}

/** Returns the fields of which a box told a problem already, with what stands in them and what holds them in their row. */
export function toldFields(told: readonly string[], box: string): (field: string) => boolean {
  const fields = new Set(told);
  const row = parseField(box).length + 1;
  const holding = new Set(told.flatMap((field) => upTo(field, row + 1)));
  return (field) => holding.has(field) || upTo(field, 1).some((part) => fields.has(part));
}

/** Returns a field and what holds it, down to paths of so many steps. */
function upTo(field: string, least: number): string[] {
  const steps = parseField(field);
  return steps.flatMap((_, at) => (at + 1 < least ? [] : (formatField(steps.slice(0, at + 1)) ?? [])));
}
