import { nfkc } from '../../compose.ts';
import * as z from 'zod/mini';
import { bare, expectationOf, valuesOf } from '../faces/shape.ts';
import { descriptionOf } from '../../schema/field.ts';
import { PATTERNS } from '../../schema/values.ts';
import { numberKindOf } from './expectation.ts';
import type { AnySchema } from './schema-tree.ts';
import { readDay } from './written/day.ts';
import { plainNumber, readNumber, type NumberKind } from './written/number.ts';
import { read, UNREAD, type Reading } from './written/reading.ts';
import { readTime } from './written/time.ts';

/** A plain value of a document. */
export type Scalar = string | number | boolean;

/**
 * How the text of one value becomes the value. `plain` returns what is written as it should be, or null; `written` is
 * asked then, and returns what can only be read in one way all the same, or the doubt about it.
 */
export interface Reader {
  plain(text: string): Scalar | null;
  written(text: string): Reading<Scalar>;
}

/** The reader of a schema of plain values. `described` is the schema that carries the field's description. */
export function readerOf(schema: AnySchema, described: AnySchema): Reader {
  const { def } = bare(schema)._zod;
  if (def.type === 'number') return numberReader(numberKindOf(schema));
  if (def.type === 'union') return firstOf(def.options.map((option) => readerOf(option, option)));
  const values = valuesOf(schema);
  return values ? choiceReader(values, described) : textReader(schema);
}

const numberReader = (kind: NumberKind): Reader => ({
  plain: (text) => plainNumber(text, kind),
  written: (text) => readNumber(text, kind),
});

/** The first that takes the text, plainly or not: `１２０` is a number before it is a text. */
function firstOf(readers: readonly Reader[]): Reader {
  return {
    plain: (text) => {
      for (const reader of readers) {
        const value = reader.plain(text);
        if (value !== null) return value;
        if (reader.written(text).is !== 'unread') return null;
      }
      return null;
    },
    written: (text) => {
      for (const reader of readers) {
        const reading = reader.written(text);
        if (reading.is !== 'unread') return reading;
      }
      return UNREAD;
    },
  };
}

/** Values of a choice by their key; in their place their label, or the words for yes and no. */
function choiceReader(values: readonly Scalar[], described: AnySchema): Reader {
  const byKey = new Map(values.map((value) => [String(value), value]));
  const choices = descriptionOf(described)?.choices ?? {};
  const byWord = new Map<string, Scalar>();
  for (const [key, value] of byKey) {
    const label = choices[key];
    for (const word of [key, label?.ja, label?.en, ...(WORDS[key] ?? [])]) {
      if (word !== undefined) byWord.set(fold(word), value);
    }
  }
  return {
    plain: (text) => byKey.get(text) ?? null,
    written: (text) => known(byWord.get(fold(text))),
  };
}

const known = (value: Scalar | null | undefined): Reading<Scalar> =>
  value === null || value === undefined ? UNREAD : read(value);

const WORDS: Readonly<Record<string, readonly string[]>> = {
  true: ['はい', 'yes', '○', '〇'],
  false: ['いいえ', 'no', '×'],
};

const fold = (word: string): string => nfkc(word).trim().toLowerCase();

function textReader(schema: AnySchema): Reader {
  const expects = expectationOf(schema);
  if (expects === 'date') return { plain: plainly(PATTERNS.date), written: readDay };
  if (expects === 'time') return { plain: plainly(PATTERNS.time), written: readTime };
  const isPatterned =
    (expects !== null && expects !== 'oneLine') || (bare(schema)._zod.def.checks ?? []).some(isFormat);
  if (!isPatterned) return { plain: (text) => text, written: () => UNREAD };
  const accepts = (text: string): string | null => (z.safeParse(schema, text).success ? text : null);
  return {
    plain:
      expects !== null && expects in PATTERNS ? plainly(PATTERNS[expects as keyof typeof PATTERNS]) : accepts,
    written: (text) => known(accepts(nfkc(text).trim())),
  };
}

const plainly =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.test(text) ? text : null;

const isFormat = (check: z.core.$ZodCheck): boolean => check._zod.def.check === 'string_format';
