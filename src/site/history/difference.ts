import { diffArrays } from 'diff';
import { kindOf, contentPathOf } from '../../domain/record/path.ts';
import { readDocument } from '../../domain/record/text/read-document.ts';
import type { Language } from '../../domain/text.ts';
import { shapeOf, type Shape } from '../paper/shape.ts';

/** A piece of a text that stayed, went or came. */
export interface Piece {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What changed in one field of a paper, by its label. */
export interface FieldDifference {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** Kept in one field; it says itself why a paper was changed, and is shown apart. */
const APART = 'corrections';

/** What changed between two versions of a paper, field by field in the order of its schema. */
export function differenceOf(
  path: string,
  before: string,
  after: string,
  lang: Language,
): readonly FieldDifference[] {
  const own = contentPathOf(path);
  const kind = own && kindOf(own);
  if (!kind) return [];
  const [older, newer] = [readDocument(kind, before).data, readDocument(kind, after).data];
  if (!older || !newer) return [];
  return shapeOf(kind)
    .filter(({ key }) => key !== APART)
    .flatMap((shape) => fieldDifferences(shape, valueIn(older, shape.key), valueIn(newer, shape.key), lang));
}

const valueIn = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[key] : undefined;

function fieldDifferences(shape: Shape, before: unknown, after: unknown, lang: Language): FieldDifference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (shape.layout === 'group')
    return shape.fields.flatMap((field) =>
      fieldDifferences(field, valueIn(before, field.key), valueIn(after, field.key), lang),
    );
  const label = shape.description?.label[lang] ?? shape.key;
  return [{ label, pieces: piecesOf(asText(before), asText(after)) }];
}

/** A value as a line a person can compare; rows of a table each on a line. */
function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(asText).join('\n');
  if (typeof value === 'object') return Object.values(value).map(asText).join('、');
  return String(value);
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const segmented = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

/** Word by word, as a Japanese reader parts them. */
export function piecesOf(before: string, after: string): Piece[] {
  return diffArrays(segmented(before), segmented(after)).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
