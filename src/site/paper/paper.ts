import type { Kind } from '../../domain/record/kinds/index.ts';
import type { Text } from '../../domain/text.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { shapeOf, type Shape } from './shape.ts';
import { table, type Column } from './table.ts';
import { shortValue } from './value.ts';
import { filedLang, inJapanese, nameOfKey, type Words } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

/** How filed prose becomes HTML; a report with components has a way of its own. */
export type ProseOf = (text: string) => Html;

/** Shown by the frame of a paper, not among its fields. */
const APART: ReadonlySet<string> = new Set(['onBehalf', 'corrections', 'agreed', 'judged']);

/**
 * Everything that a document says, in the order of its schema: each field by its label and in its form. Without
 * `proseOf` whatever is written at length is left out.
 */
export function paperBody(kind: Kind, data: object, words: Words, proseOf: ProseOf | null): Html {
  const shapes = shapeOf(kind).filter((shape) => !APART.has(shape.key));
  return fields(shapes, data as Values, words, { level: 4, proseOf });
}

interface Manner {
  /** Level of the headings of these fields. */
  readonly level: 4 | 5;
  readonly proseOf: ProseOf | null;
}

/** Short values stand together as a list of facts; everything longer has a heading of its own. */
function fields(shapes: readonly Shape[], values: Values, words: Words, manner: Manner): Html {
  const parts: Part[] = [];
  let facts: Part[] = [];
  const endFacts = () => {
    if (facts.length > 0) parts.push(html`<dl class="facts">${facts}</dl>`);
    facts = [];
  };
  for (const shape of shapes) {
    const value = values[shape.key];
    if (value === undefined || value === null) continue;
    if (manner.proseOf === null && isAtLength(shape)) continue;
    if (shape.layout === 'short') {
      facts.push(
        html`<dt>${label(shape, words)}</dt>
          <dd>${shortValue(value, shape, words)}</dd>`,
      );
    } else {
      endFacts();
      parts.push(longField(shape, value, words, manner));
    }
  }
  endFacts();
  return html`${parts}`;
}

/** Prose, and a group of nothing but prose. */
const isAtLength = ({ layout, fields: own }: Shape): boolean =>
  layout === 'prose' || (layout === 'group' && own.every(isAtLength));

function longField(shape: Shape, value: unknown, words: Words, manner: Manner): Part {
  const heading =
    manner.level === 4 ? html`<h4>${label(shape, words)}</h4>` : html`<h5>${label(shape, words)}</h5>`;
  switch (shape.layout) {
    case 'prose':
      return html`${heading}${inJapanese(words.lang)}
        <div class="filed" ${filedLang(words.lang)}>${manner.proseOf?.(String(value))}</div>`;
    case 'group':
      return html`${heading}${fields(shape.fields, value as Values, words, { ...manner, level: 5 })}`;
    case 'keyed':
      return html`${heading}${keyedTable(shape, value as Values, words)}`;
    default:
      return html`${heading}${rowsTable(shape, value as readonly Values[], words)}`;
  }
}

/** A table of rows; a column that no row fills is left out. */
function rowsTable(shape: Shape, rows: readonly Values[], words: Words): Part {
  const used = shape.fields.filter((field) => rows.some((row) => row[field.key] !== undefined));
  return table({
    label: label(shape, words),
    columns: used.map((field) => column(field, rows, words)),
    rows: rows.map((row) => used.map((field) => cell(row[field.key], field, words))),
    named: false,
    cards: used.length > 2,
  });
}

/** Values by key: the programme's criteria, or the project's own indicators. */
function keyedTable(shape: Shape, values: Values, words: Words): Part {
  const rows = Object.values(values) as readonly Values[];
  const used = shape.fields.filter((field) => rows.some((row) => row[field.key] !== undefined));
  return table({
    label: label(shape, words),
    columns: [{ label: label(shape, words) }, ...used.map((field) => column(field, rows, words))],
    rows: Object.entries(values).map(([key, value]) => [
      nameOfKey(key, words),
      ...used.map((field) => cell((value as Values)[field.key], field, words)),
    ]),
    cards: used.length > 1,
  });
}

/** A cell; a group within a row (how each side judges) is its values one below the other. */
function cell(value: unknown, shape: Shape, words: Words): Part {
  if (value === undefined || value === null) return null;
  if (shape.layout !== 'group') return shortValue(value, shape, words);
  const parts = shape.fields.map((field) => shortValue((value as Values)[field.key], field, words));
  return parts
    .filter((part) => part !== null)
    .map((part, index) => (index === 0 ? part : html`<br />${part}`));
}

/** From this many characters on a cell wants room. */
const LONG = 16;

function column(shape: Shape, rows: readonly Values[], words: Words): Column {
  const entry = shape.description?.entry;
  if (entry === 'yen' || (entry === 'number' && !/fiscalYear$/i.test(shape.key)))
    return { label: label(shape, words), kind: 'number' };
  const long = rows.some((row) => JSON.stringify(row[shape.key] ?? '').length > LONG);
  return {
    label: label(shape, words),
    kind: long && entry !== 'date' && entry !== 'time' ? 'wide' : 'plain',
  };
}

const label = ({ key, description, isEnglish }: Shape, { lang }: Words): string =>
  ((isEnglish ? undefined : NAMED[key]) ?? description?.label)?.[lang] ?? key;

/** Fields in which the file has the id of something: a page has its name there, and calls it so. */
const NAMED: Readonly<Record<string, Text>> = {
  indicator: { ja: '評価項目', en: 'Indicator' },
  line: { ja: '費目', en: 'Item' },
  project: { ja: '事業', en: 'Project' },
};
