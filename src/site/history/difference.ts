import { plainText } from '../markup/plain-text.ts';
import { type Shape, shapeOf } from '../paper/shape.ts';
import { shortValue } from '../paper/value.ts';
import { type Words, nameOfKey } from '../paper/words.ts';
import { type Data, isData } from './said.ts';
import { diffArrays } from 'diff';
import type { Kind } from '../../domain/record/kinds/index.ts';

/** Names of rows for machines; a person compares what the row says. */
const NAMES: ReadonlySet<string> = new Set(['id']);

/** What a field says, in the words of the paper's own page: rows of a table each on a line. */
function comparedText(value: unknown, shape: Shape, words: Words): string {
  if (value === undefined || value === null) return '';
  // The signs of a heading are no words.
  if (shape.layout === 'prose') return typeof value === 'string' ? value.replace(/^#+ /gm, '') : '';
  if (Array.isArray(value)) return rows(value, shape, words);
  if (!isData(value)) return plainText(shortValue(value, shape, words));
  if (shape.layout !== 'keyed') return line(value, shape, words);
  const sign = words.lang === 'ja' ? '：' : ': ';
  return Object.entries(value)
    .map(
      ([key, own]) =>
        `${plainText(nameOfKey(key, words))}${sign}${comparedText(own, { ...shape, layout: 'group' }, words)}`,
    )
    .join('\n');
}

function rows(values: readonly unknown[], shape: Shape, words: Words): string {
  const said = values.map((value) => comparedText(value, shape, words));
  return said.join(shape.layout === 'table' ? '\n' : between(words));
}

const line = (row: Readonly<Record<string, unknown>>, { fields }: Shape, words: Words): string =>
  fields
    .filter(({ key }) => !NAMES.has(key))
    .map((field) => comparedText(row[field.key], field, words))
    .filter((text) => text !== '')
    .join(between(words));

const between = ({ lang }: Words): string => (lang === 'ja' ? '、' : ', ');

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
type Difference =
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
