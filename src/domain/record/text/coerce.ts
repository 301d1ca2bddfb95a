import * as z from 'zod/mini';
import { nfkc } from '../../compose.ts';
import {
  bare,
  isOptional,
  itemOf,
  shapeOf,
  expectationOf,
  valuesOf,
  holdsProse,
  isProse,
  type AnySchema,
} from '../../schema/shape.ts';
import type { Problem } from '../problem.ts';
import { expectationFor, numberKindOf, shortened, nearestOf } from './zod-issues.ts';
import { formatField, isGroup } from './field-path.ts';
import { readClock, readDay, readTime } from './written/day.ts';
import { plainNumber, readNumber, type NumberKind } from './written/number.ts';
import { read, UNREAD, type Reading } from './written/reading.ts';
import { descriptionOf } from '../../schema/field.ts';
import { PATTERNS } from '../../schema/values.ts';

/**
 * Returns what YAML gave (texts, lists and groups of them) in the types of a schema. A value that cannot be coerced
 * stays as it is, and the schema refuses it; an empty value counts as not written. `undefined` stands for a missing
 * value. Adds to `problems` the keys that the schema does not have and the values that were not written plainly.
 */
type Coercion = (raw: unknown, at: Trail | null, problems: Problem[]) => unknown;

/** The way to a value, from its last step to the first. */
interface Trail {
  readonly up: Trail | null;
  readonly step: string | number;
}

const made = new WeakMap<AnySchema, Coercion>();

/** Returns the coercion from text to the types of a schema; it is made once for each schema. */
export function coerceTo(schema: AnySchema): Coercion {
  let coercion = made.get(schema);
  if (!coercion) {
    coercion = make(schema, schema);
    made.set(schema, coercion);
  }
  return coercion;
}

function make(schema: AnySchema, described: AnySchema): Coercion {
  if (isProse(described)) return (raw) => (raw === '' ? undefined : raw);
  const { type } = bare(schema)._zod.def;
  const item = itemOf(schema);
  if (type === 'object') return group(schema, descriptionOf(described)?.shorthand);
  if (type === 'array' && item) return list(make(item, described));
  if (type === 'record' && item) return keyed(make(item, item));
  return scalar(schema, described);
}

function scalar(schema: AnySchema, described: AnySchema): Coercion {
  const reader = readerOf(schema, described);
  return (raw, at, problems) => {
    if (typeof raw !== 'string') return raw;
    const text = raw.trim();
    if (text === '') return undefined;
    const plain = reader.plain(text);
    if (plain !== null) return plain;
    const reading = reader.written(text);
    if (reading.is === 'unread') return text;
    const field = fieldOf(at);
    if (reading.is === 'doubtful') {
      const found = { as: 'text', text: shortened(text) } as const;
      problems.push({
        code: 'wrong-value',
        field,
        found,
        expects: expectationFor(schema, 'invalid_type'),
        doubt: reading.doubt,
      });
      return text;
    }
    problems.push({ code: 'rewritten', field, found: shortened(text), readAs: String(reading.value) });
    return reading.value;
  };
}

function list(coerceItem: Coercion): Coercion {
  return (raw, at, problems) => {
    if (raw === '') return undefined;
    if (!Array.isArray(raw)) return raw;
    return raw.map((item, step) => coerceItem(item, { up: at, step }, problems));
  };
}

/** Keys of keyed values: the schema looks at them all but at `__proto__`, over which it passes in silence. */
function keyed(coerceValue: Coercion): Coercion {
  return (raw, at, problems) => {
    if (raw === '') return undefined;
    if (!isGroup(raw)) return raw;
    const out: Record<string, unknown> = {};
    for (const step of Object.keys(raw)) {
      const trail = { up: at, step };
      if (step === '__proto__') {
        const found = { as: 'text', text: step } as const;
        problems.push({ code: 'wrong-value', field: fieldOf(trail), found, expects: { kind: 'key' } });
      } else out[step] = coerceValue(raw[step], trail, problems);
    }
    return out;
  };
}

/** `shorthand` is the key that a text in place of the whole group stands for. */
function group(schema: AnySchema, shorthand: string | undefined): Coercion {
  const shape = shapeOf(schema).map(([key, child]) => [key, make(child, child)] as const);
  const children = new Map(shape);
  const allowed = shape.map(([key]) => key);
  // A required group of prose is never written itself: say of its headings that they are missing.
  const implied = !isOptional(schema) && holdsProse(schema);
  const mayBeEmpty = shapeOf(schema).every(([, child]) => isOptional(child));
  return (raw, at, problems) => {
    if (raw === undefined || raw === '') {
      const isThere = implied || (raw === '' && mayBeEmpty && !isOptional(schema));
      return isThere ? bringGroup({}, at, problems) : undefined;
    }
    if (shorthand !== undefined && typeof raw === 'string')
      return bringGroup({ [shorthand]: raw }, at, problems);
    return isGroup(raw) ? bringGroup(raw, at, problems) : raw;
  };

  function bringGroup(raw: Record<string, unknown>, at: Trail | null, problems: Problem[]): unknown {
    const out: Record<string, unknown> = {};
    for (const [step, coercion] of shape) {
      const value = coercion(Object.hasOwn(raw, step) ? raw[step] : undefined, { up: at, step }, problems);
      if (value !== undefined) out[step] = value;
    }
    for (const key of Object.keys(raw)) {
      if (children.has(key)) continue;
      const nearest = nearestOf(key, allowed);
      problems.push({ code: 'unknown-key', field: fieldOf({ up: at, step: key }), key, nearest, allowed });
    }
    return out;
  }
}

function fieldOf(at: Trail | null): string | null {
  const steps: (string | number)[] = [];
  for (let trail = at; trail; trail = trail.up) steps.unshift(trail.step);
  return formatField(steps);
}

/** A plain value of a document. */
type Scalar = string | number | boolean;

/**
 * How the text of one value becomes the value. `plain` returns what is written as it should be, or null; `written` is
 * asked then, and returns what can only be read in one way all the same, or the doubt about it.
 */
interface Reader {
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

/** Returns values of a choice by their key; in their place their label, or the words for yes and no. */
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
  if (expects === 'clock') return { plain: plainly(PATTERNS.clock), written: readClock };
  const isPatterned =
    (expects !== null && expects !== 'oneLine' && expects !== 'reference') ||
    (bare(schema)._zod.def.checks ?? []).some(isFormat);
  if (!isPatterned) return { plain: (text) => text, written: () => UNREAD };
  const accepts = (text: string): string | null => (z.safeParse(schema, text).success ? text : null);
  return {
    plain:
      expects !== null && expects in PATTERNS ? plainly(PATTERNS[expects as keyof typeof PATTERNS]) : accepts,
    written: (text) => known(accepts(expects === 'meetingId' ? meetingIn(text) : nfkc(text).trim())),
  };
}

/** A sitting as its page calls it: 2026年度 第6回会議, 2026-6. */
function meetingIn(text: string): string {
  const plain = nfkc(text).replace(/\s/g, '');
  const [, year, number = ''] =
    /^(\d{4})(?:年度(?:\(.*?\))?第(?=\d+回)|-)(\d{1,2})(?:回(?:会議)?)?$/.exec(plain) ?? [];
  return year === undefined ? plain : `${year}-${number.padStart(2, '0')}`;
}

const plainly =
  (pattern: RegExp) =>
  (text: string): string | null =>
    pattern.test(text) ? text : null;

const isFormat = (check: z.core.$ZodCheck): boolean => check._zod.def.check === 'string_format';
