import { type AnySchema, bare } from '../../schema/shape.ts';
import type { Box, Choice, FormProblem } from '../form.ts';
import { isNoAnswer } from '../no-answer.ts';
import type { BodyLine } from './body-lines.ts';
import type { Part } from './cut.ts';
import { pastedPaper } from './pasted-paper.ts';
import { readTable } from './table-answer.ts';
import { chosen, chosenAmong, withoutBullet } from './typed-values.ts';
import { nameOf, notOffered, notWritten, oneLineOnly, problemAt, tooManyRows } from './messages.ts';

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

const isBlank = ({ text }: BodyLine): boolean => text.trim() === '';

/**
 * Returns the lines of an answer, without blank lines around it; none where nothing was answered. A word for nothing stays
 * behind when somebody later writes above or below it: it is no part of the answer.
 */
export function answerLines({ box, lines }: Pick<Part, 'box' | 'lines'>): readonly BodyLine[] {
  const answer = withoutBlank(lines);
  const isNothing = (line: BodyLine | undefined) => line !== undefined && isNoAnswer(box, line.text);
  const rest = withoutBlank(answer.slice(isNothing(answer[0]) ? 1 : 0));
  return isNothing(rest.at(-1)) ? withoutBlank(rest.slice(0, -1)) : rest;
}

function withoutBlank(lines: readonly BodyLine[]): readonly BodyLine[] {
  let from = 0;
  let until = lines.length;
  for (let line = lines[from]; line && isBlank(line); line = lines[++from]);
  for (let line = lines[until - 1]; until > from && line && isBlank(line); line = lines[--until - 1]);
  return lines.slice(from, until);
}

/** Returns an answer as it is kept: lines that end in `\n`, no blanks at its end. */
export const textOf = (lines: readonly BodyLine[]): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .trimEnd();

const TICK = /^\s*[-*+]\s+\[([ xX]?)\]\s*(.*)$/;

/** Returns whether an answer is made of boxes to tick. */
export const isTicked = ([first]: readonly BodyLine[]): boolean =>
  first !== undefined && TICK.test(first.text);

/** Returns the choices whose boxes are ticked. Any other line, and a box twice, is told. */
export function ticked(
  box: Box,
  lines: readonly BodyLine[],
): { readonly choices: readonly Choice[]; readonly problems: readonly FormProblem[] } {
  const choices: Choice[] = [];
  const problems: FormProblem[] = [];
  const seen = new Set<Choice>();
  for (const { text, number: line } of lines) {
    if (text.trim() === '') continue;
    const [, mark = '', label = ''] = TICK.exec(text) ?? [];
    const choice = chosen(label, [...box.choices, ...box.formerChoices]);
    if (!choice) problems.push(notOffered({ box, line }, label === '' ? text : label, box.choices));
    else if (seen.has(choice)) problems.push(twice(box, line));
    else if (mark.toLowerCase() === 'x') choices.push(choice);
    if (choice) seen.add(choice);
  }
  return { choices, problems };
}

const twice = (box: Box, line: number): FormProblem =>
  problemAt(
    { box, line },
    {
      message: {
        ja: `${nameOf({ box, line }).ja}の${line}行目は、同じ項目が前にもあります。`,
        en: `Line ${line} repeats a box of ${nameOf({ box, line }).en}.`,
      },
      fix: { ja: '一つだけ残してください。', en: 'Leave one of them.' },
    },
  );
