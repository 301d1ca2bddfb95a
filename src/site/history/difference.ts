import { diffArrays } from 'diff';
import type { Kind } from '../../domain/record/kinds/index.ts';
import { shapeOf, type Shape } from '../paper/shape.ts';
import type { Words } from '../paper/words.ts';
import { comparedText } from './compared.ts';
import { isData, type Data } from './said.ts';

/** A piece of a text that stayed, went or came. */
export interface Piece {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What changed in one field of a paper, by its label. */
export interface FieldDifference {
  readonly label: string;
  /** Whether somebody wrote it, in Japanese; else it is a value in the page's language. */
  readonly isFiled: boolean;
  /** Set where it was written in English. */
  readonly isEnglish?: true;
  readonly pieces: readonly Piece[];
}

/** Kept in one field; it says itself why a paper was changed, and is shown apart. */
const APART = 'corrections';

/**
 * What changed between two versions: the fields in the order of the schema; or that nothing but the reasons of a
 * correction came; or nothing but the way it is written; or that one of them cannot be read.
 */
export type Difference =
  | { readonly is: 'fields'; readonly fields: readonly FieldDifference[] }
  | { readonly is: 'reasons' | 'form' | 'unreadable' };

export function differenceOf(kind: Kind, before: Data | null, after: Data | null, words: Words): Difference {
  if (!before || !after) return { is: 'unreadable' };
  const fields = shapeOf(kind)
    .filter(({ key }) => key !== APART)
    .flatMap((shape) => fieldDifferences(shape, before[shape.key], after[shape.key], words));
  if (fields.length > 0) return { is: 'fields', fields };
  return { is: isSame(before[APART], after[APART]) ? 'form' : 'reasons' };
}

function fieldDifferences(shape: Shape, before: unknown, after: unknown, words: Words): FieldDifference[] {
  if (isSame(before, after)) return [];
  if (shape.layout === 'group')
    return shape.fields.flatMap((field) =>
      fieldDifferences(field, valueIn(before, field.key), valueIn(after, field.key), words),
    );
  const older = comparedText(before, shape, words);
  const newer = comparedText(after, shape, words);
  // What differs for machines only (the name of a row) says nothing to a reader.
  if (older === newer) return [];
  const label = shape.description?.label[words.lang] ?? shape.key;
  const pieces = isFiled(shape) ? piecesOf(older, newer) : wholly(older, newer);
  return [{ label, isFiled: isFiled(shape), ...(shape.isEnglish && { isEnglish: true as const }), pieces }];
}

/** A choice, a day or a number is another, not one with other letters. */
const wholly = (before: string, after: string): Piece[] =>
  [
    { change: 'removed' as const, text: before },
    { change: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const valueIn = (data: unknown, key: string): unknown => (isData(data) ? data[key] : undefined);

/** Choices, days and numbers come in the page's language. */
const isFiled = ({ layout, description }: Shape): boolean =>
  layout !== 'short' ||
  (description?.from === undefined && !/^(?:choices?|date|time|yen|number)$/.test(description?.entry ?? ''));

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** A day, a fiscal year, a sum or a number is read as one: half of it says nothing. */
const WHOLE =
  /(\d{4}年(?:度(?:（\p{sc=Han}+\d*年度）)?|(?:（\p{sc=Han}+\d*年）)?\d{1,2}月\d{1,2}日)|\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]+ \d{4}|¥?\d(?:[\d,.]*\d)?(?:円|%)?)/u;

/** Word by word, as a Japanese reader parts them. */
const segmented = (text: string): string[] =>
  text
    .split(WHOLE)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
    );

/**
 * How many words may differ for two texts to be compared word by word; the time grows with the square. Texts that differ in
 * more have little in common, and are shown one after the other.
 */
const COMPARED = 500;

export function piecesOf(before: string, after: string): Piece[] {
  const changes = diffArrays(segmented(before), segmented(after), { maxEditLength: COMPARED });
  if (changes === undefined) return wholly(before, after);
  return changes.map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
