import type { Kind } from '../../domain/record/kinds/index.ts';
import { blocksOf, textsOf } from '../markup/blocks.ts';
import type { ProseOf } from './paper.ts';
import { shapeOf, type Shape } from './shape.ts';
import { shortValue } from './value.ts';
import { nameOfKey, type Words } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

/** The words of a paper in the language of its page, and in the other one, in which only choices are said. */
export interface SaidIn {
  readonly own: Words;
  readonly other: Words | null;
  readonly proseOf: ProseOf;
}

/**
 * What a reader sees of a paper, value by value: choices by their labels, people by their names, days and sums as
 * they are written out. The line is drawn between what a paper says and the frame in which it says so: names of
 * papers, stages, choices, people, days and sums can be found; labels and headings of fields, which stand on every
 * paper of a kind, cannot, and neither can keys that nobody sees.
 */
export const saidBy = (kind: Kind, data: object, said: SaidIn): string[] =>
  shapeOf(kind).flatMap((shape) => saidIn((data as Values)[shape.key], shape, said));

/** What a reader sees of one field. */
export function saidIn(value: unknown, shape: Shape, said: SaidIn): string[] {
  const into: string[] = [];
  gather(value, shape, said, into);
  return into;
}

function gather(value: unknown, shape: Shape, said: SaidIn, into: string[]): void {
  if (value === undefined || value === null) return;
  switch (shape.layout) {
    case 'prose':
      into.push(...blocksOf(said.proseOf(String(value)).text));
      return;
    case 'short':
      return short(value, shape, said, into);
    case 'table':
      for (const row of value as readonly Values[]) fields(row, shape, said, into);
      return;
    case 'group':
      return fields(value as Values, shape, said, into);
    case 'keyed':
      for (const [key, row] of Object.entries(value as Values)) {
        into.push(...textsOf(nameOfKey(key, said.own)));
        fields(row as Values, shape, said, into);
      }
  }
}

function fields(values: Values, shape: Shape, said: SaidIn, into: string[]): void {
  for (const field of shape.fields) gather(values[field.key], field, said, into);
}

/** A choice is said in both languages. */
function short(value: unknown, shape: Shape, { own, other }: SaidIn, into: string[]): void {
  into.push(...textsOf(shortValue(value, shape, own)));
  if (other && (shape.description?.choices || shape.description?.from))
    into.push(...textsOf(shortValue(value, shape, other)));
}
