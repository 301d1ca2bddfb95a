import { plainText } from '../markup/plain-text.ts';
import type { Shape } from '../paper/shape.ts';
import { shortValue } from '../paper/value.ts';
import { nameOfKey, type Words } from '../paper/words.ts';
import { isData } from './said.ts';

/** Names of rows for machines; a person compares what the row says. */
const NAMES: ReadonlySet<string> = new Set(['id']);

/** What a field says, in the words of the paper's own page: rows of a table each on a line. */
export function comparedText(value: unknown, shape: Shape, words: Words): string {
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
