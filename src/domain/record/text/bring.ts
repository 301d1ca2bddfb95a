import { descriptionOf } from '../../schema/field.ts';
import { bare, isOptional, itemOf, shapeOf } from '../faces/shape.ts';
import type { Problem } from '../problem.ts';
import { expectationFor } from './expectation.ts';
import { formatField } from './field-path.ts';
import { nearestOf } from './nearest.ts';
import { isGroup } from './raw.ts';
import { holdsProse, isProse } from './schema-tree.ts';
import type { AnySchema } from './schema-tree.ts';
import { readerOf } from './written-values.ts';
import { shortened } from './found.ts';

/**
 * Brings what YAML gave (texts, lists and groups of them) to the types of a schema. What cannot be brought is
 * left as it stands, for the schema to refuse; an empty value counts as not written. `undefined` stands for
 * what is not there. Notes keys that the schema does not have, and values that were not written plainly.
 */
export type Bring = (raw: unknown, at: Trail | null, problems: Problem[]) => unknown;

/** The way to a value, from its last step to the first. */
export interface Trail {
  readonly up: Trail | null;
  readonly step: string | number;
}

const made = new WeakMap<AnySchema, Bring>();

/** The way from text to the types of a schema; made once for each schema. */
export function bringTo(schema: AnySchema): Bring {
  let bring = made.get(schema);
  if (!bring) {
    bring = make(schema, schema);
    made.set(schema, bring);
  }
  return bring;
}

function make(schema: AnySchema, described: AnySchema): Bring {
  if (isProse(described)) return (raw) => (raw === '' ? undefined : raw);
  const { type } = bare(schema)._zod.def;
  const item = itemOf(schema);
  if (type === 'object') return group(schema, descriptionOf(described)?.shorthand);
  if (type === 'array' && item) return list(make(item, described));
  if (type === 'record' && item) return keyed(make(item, item));
  return scalar(schema, described);
}

function scalar(schema: AnySchema, described: AnySchema): Bring {
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

function list(bringItem: Bring): Bring {
  return (raw, at, problems) => {
    if (raw === '') return undefined;
    if (!Array.isArray(raw)) return raw;
    return raw.map((item, step) => bringItem(item, { up: at, step }, problems));
  };
}

/** Keys of keyed values: the schema looks at them all but at `__proto__`, over which it passes in silence. */
function keyed(bringValue: Bring): Bring {
  return (raw, at, problems) => {
    if (raw === '') return undefined;
    if (!isGroup(raw)) return raw;
    const out: Record<string, unknown> = {};
    for (const step of Object.keys(raw)) {
      const trail = { up: at, step };
      if (step === '__proto__') {
        const found = { as: 'text', text: step } as const;
        problems.push({ code: 'wrong-value', field: fieldOf(trail), found, expects: { kind: 'key' } });
      } else out[step] = bringValue(raw[step], trail, problems);
    }
    return out;
  };
}

/** `shorthand` is the key that a text in place of the whole group stands for. */
function group(schema: AnySchema, shorthand: string | undefined): Bring {
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
    for (const [step, bring] of shape) {
      const value = bring(Object.hasOwn(raw, step) ? raw[step] : undefined, { up: at, step }, problems);
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
