import { twoDigits } from '../../dates/iso-date.ts';
import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { compose } from '../../compose.ts';
import {
  bare,
  expectationOf,
  isOptional,
  itemOf,
  shapeOf,
  valuesOf,
  isProse,
  type AnySchema,
} from '../../schema/shape.ts';
import { KINDS } from '../kinds/index.ts';
import type { DataOf, Kind } from '../kinds/index.ts';
import { boundsOf } from './zod-issues.ts';
import { headingsOf } from '../../prose/headings.ts';
import { proseIn } from './layout.ts';
import { readerOf } from './coerce.ts';

/** Any document of a kind that its schema accepts, made from the schema itself. */
export function documents<K extends Kind>(kind: K): Arbitrary<DataOf<K>> {
  return valuesFor(KINDS[kind].schema, KINDS[kind].schema) as Arbitrary<DataOf<K>>;
}

/** Any value that a schema accepts. `described` carries the description of the field. */
export function valuesFor(schema: AnySchema, described: AnySchema): Arbitrary<unknown> {
  if (isProse(described)) return prose;
  const item = itemOf(schema);
  const { type } = bare(schema)._zod.def;
  if (type === 'object') return groups(schema);
  if (type === 'array' && item) return lists(schema, item);
  if (type === 'record' && item) return fc.dictionary(keys, valuesFor(item, item), { maxKeys: 4 });
  if (type === 'union')
    return fc.oneof(
      numbers,
      texts(300).filter((text) => isPlainly(schema, text)),
    );
  if (type === 'number') return numbersFor(schema);
  const values = valuesOf(schema);
  return values ? fc.constantFrom(...values) : textsFor(schema);
}

function groups(schema: AnySchema): Arbitrary<unknown> {
  const shape = shapeOf(schema);
  const requiredKeys = shape.filter(([, child]) => !isOptional(child)).map(([key]) => key);
  const model = Object.fromEntries(shape.map(([key, child]) => [key, valuesFor(child, child)]));
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function lists(schema: AnySchema, item: AnySchema): Arbitrary<unknown> {
  const { least } = boundsOf(schema);
  return fc.array(valuesFor(item, item), { minLength: least ?? 0, maxLength: (least ?? 0) + 3 });
}

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0);

function numbersFor(schema: AnySchema): Arbitrary<number> {
  const { def } = bare(schema)._zod;
  const { least, most } = boundsOf(schema);
  return 'format' in def
    ? fc.integer({ min: least ?? -(2 ** 40), max: Math.min(most ?? 2 ** 40, 2 ** 50) })
    : least === null && most === null
      ? numbers
      : fc.double({ min: least ?? -1e9, max: most ?? 1e9, noNaN: true }).map((number) => number || 0);
}

/** Figures, words and signs that readers of YAML and Markdown may take for something else. */
const TRICKY = [
  '007',
  'no',
  '~',
  '1e3',
  '# x',
  '- a',
  'a: b',
  '「」',
  '---',
  '"',
  '１２円',
  '%',
  '{}',
  '\\',
  'ば',
  '👪',
];

const texts = (most: number): Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      fc.array(fc.constantFrom(...TRICKY), { maxLength: 6 }).map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...TRICKY), { maxLength: 6 }).map((parts) => parts.join(' ')),
    )
    .map((text) => compose(text.replace(/[\uFFFD\v\f\u0085\u2028\u2029]/g, '')).trim())
    .filter((text) => text !== '' && text.length <= most);

const keys = fc.stringMatching(/^[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,4})?$/);

/** Texts that the schema refines, by the name of what they look like. */
const REFINED: Readonly<Record<string, Arbitrary<string>>> = {
  date: days(),
  time: fc
    .tuple(days(), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([day, hour, minute]) => `${day}T${twoDigits(hour)}:${twoDigits(minute)}:00+09:00`),
  clock: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${twoDigits(hour)}:${twoDigits(minute)}`),
  foundingYear: fc.constantFrom('2014年6月', '平成26年', 'H26.4', '1998年ごろ'),
  projectId: fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.nat(20_000))
    .map(([year, number]) => `${year}-${String(number).padStart(4, '0')}`),
  meetingId: fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.nat(99))
    .map(([year, number]) => `${year}-${twoDigits(number)}`),
  key: fc.oneof(keys, fc.constantFrom('007', 'no', 'true', 'null', '1e3')),
  programmeKey: keys,
  corporateNumber: fc.stringMatching(/^[1-9]\d{12}$/),
  mailAddress: fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.jp$/),
  colour: fc.stringMatching(/^#[0-9a-f]{6}$/),
  login: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/),
  webAddress: fc.webUrl({ withFragments: true, withQueryParameters: true }),
};

function textsFor(schema: AnySchema): Arbitrary<string> {
  const expects = expectationOf(schema);
  return (expects === null ? undefined : REFINED[expects]) ?? texts(boundsOf(schema).most ?? 300);
}

function days(): Arbitrary<string> {
  const span = { min: new Date('1990-01-01'), max: new Date('2190-12-31'), noInvalidDate: true };
  return fc.date(span).map((day) => day.toISOString().slice(0, 10));
}

/** Prose as it is kept, which may stand in a body: no headings above level 3, every code block closed. */
export const prose: Arbitrary<string> = fc
  .array(
    fc.oneof(
      texts(60),
      fc.constantFrom(
        '',
        '### 見出し',
        '```\n## code\n```',
        '    ## code',
        '- a\n  - b',
        '> q',
        '| a | b |',
        '***',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((lines) => proseIn(lines.join('\n')))
  .filter((text) => text !== '' && isClosed(text));

const isClosed = (text: string): boolean => headingsOf(`${text}\n\n## 終\n`)[0]?.start === text.length + 2;

const isPlainly = (schema: AnySchema, text: string): boolean => readerOf(schema, schema).plain(text) === text;
