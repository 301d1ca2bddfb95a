import { bare } from '../../schema/shape.ts';
import type { AnySchema } from '../../record/text/layout.ts';
import type { Choice, FormProblem } from '../form.ts';
import { answerLines, textOf, withoutBullet } from './answer.ts';
import { chosen, chosenAmong } from './choices.ts';
import { isTicked, ticked } from './confirmations.ts';
import type { Part } from './cut.ts';
import { pastedPaper } from './pasted-paper.ts';
import { readTable } from './table.ts';
import { notOffered, notWritten, oneLineOnly, tooManyRows } from './words.ts';

/** What a box says: texts, and lists and groups of them, which its schema then brings to their types. */
export interface BoxAnswer {
  /** Nothing where the box is empty, or where its answer could not be understood. */
  readonly raw: unknown;
  /** 1-based line on which the answer begins; that of the heading, where there is none. */
  readonly line: number;
  /** Rows of tables and lists by their field: `budgetLines[2]`. */
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly line: number }>;
  readonly problems: readonly FormProblem[];
  /** Fields of which a problem was told. */
  readonly told: readonly string[];
}

/** Lines of a list or a table; the budget of three years has about a hundred. */
const ROW_LIMIT = 300;

/** Reads what stands under one heading. `field` and `schema` are those of its target, where it is a field of a paper. */
export function boxAnswer(part: Part, field: string, schema: AnySchema | null): BoxAnswer {
  const { box, heading } = part;
  const lines = answerLines(part);
  const line = lines[0]?.number ?? heading.number;
  const place = { box, line };
  const nothing: BoxAnswer = { raw: undefined, line, rows: new Map(), problems: [], told: [] };
  const refuse = (...problems: FormProblem[]): BoxAnswer => ({ ...nothing, problems, told: [field] });
  if (lines.length === 0) return box.required ? refuse(notWritten(place)) : nothing;
  if ((box.entry === 'list' || box.entry === 'table') && lines.length > ROW_LIMIT) {
    return refuse(tooManyRows(place, lines.length, ROW_LIMIT));
  }
  const text = textOf(lines);
  switch (box.entry) {
    case 'prose':
      return { ...nothing, raw: text };
    case 'line':
    case 'date':
    case 'number':
    case 'yen':
      return lines.length > 1 ? refuse(oneLineOnly(place)) : { ...nothing, raw: text.trim() };
    case 'choice': {
      const choice = chosen(text, box.choices);
      return choice ? { ...nothing, raw: choice.value } : refuse(notOffered(place, text, box.choices));
    }
    case 'choices':
    case 'confirm': {
      if (!isTicked(lines)) {
        const choices = chosenAmong(text, box.choices);
        return choices
          ? { ...nothing, raw: valueOf(choices, schema) }
          : refuse(notOffered(place, text, box.choices));
      }
      const { choices, problems } = ticked(box, lines);
      if (problems.length > 0) return refuse(...problems);
      const isShort = box.entry === 'confirm' ? choices.length < box.choices.length : choices.length === 0;
      if (box.required && isShort) return refuse(notWritten(place));
      return { ...nothing, raw: valueOf(choices, schema) };
    }
    case 'list': {
      const items = lines.filter(({ text: item }) => withoutBullet(item) !== '');
      const rows = items.map(({ number }, row) => [`${field}[${row}]`, { row, line: number }] as const);
      return { ...nothing, raw: items.map(({ text: item }) => withoutBullet(item)), rows: new Map(rows) };
    }
    case 'table': {
      if (!schema) return nothing;
      const { raw, ...table } = readTable(box, field, schema, lines);
      if (raw === undefined && box.required && table.problems.length === 0) return refuse(notWritten(place));
      return { ...nothing, ...table, raw };
    }
    case 'paper': {
      const { text: paper, problems } = pastedPaper(box, lines);
      if (problems.length > 0) return refuse(...problems);
      return paper.trim() === '' ? refuse(notWritten(place)) : { ...nothing, raw: paper };
    }
  }
}

/** Choices as the schema holds them: by key, in a list, or the one that there is. */
function valueOf(choices: readonly Choice[], schema: AnySchema | null): unknown {
  if (choices.length === 0) return undefined;
  const type = schema ? bare(schema)._zod.def.type : null;
  if (type === 'record') return Object.fromEntries(choices.map(({ value }) => [value, 'true']));
  return type === 'array' ? choices.map(({ value }) => value) : choices[0]?.value;
}
