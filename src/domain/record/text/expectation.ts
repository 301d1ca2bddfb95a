import type * as z from 'zod/mini';
import { bare, expectationOf, valuesOf } from '../faces/shape.ts';
import { PATTERNS, fiscalYear, yen } from '../../schema/values.ts';
import type { PatternName } from '../../schema/values.ts';
import type { Expectation } from '../problem.ts';
import type { NumberKind } from './written/number.ts';
import type { AnySchema } from './schema-tree.ts';

interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** The least and the most that the checks of a schema allow, of a number or of a length. */
export function boundsOf(schema: AnySchema): Bounds {
  let least: number | null = null;
  let most: number | null = null;
  for (const { _zod } of bare(schema)._zod.def.checks ?? []) {
    const def = _zod.def as { check: string; value?: number; minimum?: number; maximum?: number };
    if (def.check === 'greater_than') least = def.value ?? null;
    if (def.check === 'less_than') most = def.value ?? null;
    if (def.check === 'min_length') least = def.minimum ?? null;
    if (def.check === 'max_length') most = def.maximum ?? null;
  }
  return { least, most };
}

const sameBounds = (a: Bounds, b: Bounds): boolean => a.least === b.least && a.most === b.most;

const YEN = boundsOf(yen());
const FISCAL_YEAR = boundsOf(fiscalYear());

/** What kind of number a schema wants; money and fiscal years are known by their bounds. */
export function numberKindOf(schema: AnySchema): NumberKind {
  const { def } = bare(schema)._zod;
  if (def.type !== 'number' || !('format' in def)) return 'number';
  const bounds = boundsOf(schema);
  if (sameBounds(bounds, YEN)) return 'yen';
  return sameBounds(bounds, FISCAL_YEAR) ? 'fiscalYear' : 'integer';
}

/** What a schema would have accepted, after it refused a value for the reason given. */
export function expectationFor(schema: AnySchema, code: z.core.$ZodIssue['code']): Expectation {
  const { def } = bare(schema)._zod;
  if (code === 'too_small' || code === 'too_big') {
    const kind = def.type === 'number' ? numberKindOf(schema) : null;
    if (kind === 'yen' || kind === 'fiscalYear') return { kind };
    return { kind: kind === null ? 'length' : 'range', ...boundsOf(schema) };
  }
  if (def.type === 'array') return { kind: 'list' };
  const values = valuesOf(schema);
  if (values) return { kind: 'one-of', values };
  if (def.type === 'object' || def.type === 'record') return { kind: 'group' };
  if (def.type === 'number') return { kind: numberKindOf(schema) };
  const expects = expectationOf(schema);
  if (expects === 'oneLine' && code === 'custom') return { kind: expects };
  if (expects !== null && isPatternName(expects)) return { kind: expects };
  return { kind: code === 'invalid_format' ? 'pattern' : 'text' };
}

const isPatternName = (name: string): name is PatternName => Object.hasOwn(PATTERNS, name);
