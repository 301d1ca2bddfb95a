import { oneLine } from '../../one-line.ts';
import { isGroup, parseField, valueAt } from '../../record/text/field-path.ts';
import type { Box, Choice, FilledForm, Form } from '../form.ts';
import { untouched } from '../no-answer.ts';
import { printPairs } from './typed-values.ts';
import { keyColumnOf, printCells } from './table-answer.ts';

/** What a filled-in form says. */
export type Answers = Pick<FilledForm, 'questions' | 'papers' | 'pasted'>;

/** Returns the body of the issue that somebody makes who gives these answers; `readForm` reads them from it again. */
export function writeBody(form: Form, answers: Answers): string {
  return printBody(form, new Map(form.boxes.map((box) => [box.heading, typedAnswer(box, answers)])));
}

/** Returns what has to be typed into one box to give its answer; `''` for none. */
export function typedAnswer(box: Box, { questions, papers, pasted }: Answers): Typed {
  const { target } = box;
  if (target.is === 'question') {
    return asTyped(box, box.entry === 'paper' ? pasted : questions[target.question]);
  }
  const data = papers.find(({ kind }) => kind === target.kind)?.data;
  return asTyped(box, valueAt(data, parseField(target.field)));
}

function asTyped(box: Box, value: unknown): Typed {
  if (value === undefined || value === null) return '';
  switch (box.entry) {
    case 'choice':
      return labelOf(value, box.choices);
    case 'choices':
    case 'confirm':
      return keysIn(value).map((key) => labelOf(key, [...box.choices, ...box.formerChoices]));
    case 'list':
      return itemsIn(value)
        .map((item) => `- ${oneLine(String(item), ' ').trim()}`)
        .join('\n');
    case 'table':
      return typedTable(box, value);
    default:
      return String(value);
  }
}

function typedTable(box: Box, value: unknown): string {
  const keys = keyColumnOf(box);
  const rows: (readonly [string, unknown])[] = Array.isArray(value)
    ? itemsIn(value).map((row) => ['', row])
    : Object.entries(isGroup(value) ? value : {});
  return rows
    .map(([key, row]) =>
      printCells(
        box.columns.map((column) => {
          if (column === keys) return key;
          const cell = valueAt(row, parseField(column.field));
          if (Array.isArray(cell)) return printPairs(itemsIn(cell).map(pairOf));
          return cell === undefined ? '' : labelOf(cell, column.choices ?? []);
        }),
      ),
    )
    .join('\n');
}

const itemsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const keysIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isGroup(value) ? Object.keys(value) : [value];

const pairOf = (group: unknown): readonly [string, string] => {
  const [first, second] = Object.values(isGroup(group) ? group : {});
  return [String(first), String(second)];
};

const labelOf = (value: unknown, choices: readonly Choice[]): string =>
  choices.find((choice) => choice.value === String(value))?.label.ja ?? String(value);

/** What somebody typed into a box or picked there: a text, or the Japanese labels of choices. */
export type Typed = string | readonly string[];

/** Returns the body of the issue that GitHub makes of a form; `typed` by the headings of the boxes. */
export function printBody(form: Form, typed: ReadonlyMap<string, Typed>): string {
  return form.boxes
    .map((box) => `### ${box.heading}\n\n${printAnswer(box, typed.get(box.heading) ?? '')}`)
    .join('\n\n');
}

function printAnswer(box: Box, typed: Typed): string {
  const picked = typeof typed === 'string' ? [typed] : typed;
  if (box.entry === 'confirm') {
    const former = box.formerChoices.filter(({ label }) => picked.includes(label.ja));
    return (former.length > 0 ? former : box.choices)
      .map(({ label }) => `- [${picked.includes(label.ja) ? 'x' : ' '}] ${label.ja}`)
      .join('\n');
  }
  const text = picked.join(', ');
  if (text.trim() === '') return untouched(box);
  return box.entry === 'paper' ? `\`\`\`markdown\n${text}\n\`\`\`` : text;
}
