import { distance } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import { nfkc } from '../../compose.ts';
import { bare, expectationOf, valuesOf, type AnySchema } from '../../schema/shape.ts';
import type { Problem, Expectation, Found } from '../problem.ts';
import { valueAt, formatField, schemaAt, isGroup } from './field-path.ts';
import type { NumberKind } from './written/number.ts';
import { PATTERNS, fiscalYear, yen, type PatternName } from '../../schema/values.ts';

/** Returns what the schema refused, as problems: one for each place that has none in `told` yet, in the order of the schema. */
export function problemsOf(
  schema: AnySchema,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  told: readonly Problem[],
): Problem[] {
  const isTold = new Set(told.flatMap(({ code, field }) => (code === 'wrong-value' ? [field] : [])));
  const problems = new Map<string | null, Problem>();
  for (const issue of issues) {
    const field = formatField(issue.path);
    if (!problems.has(field) && !isTold.has(field)) problems.set(field, problemOf(schema, value, issue));
  }
  return [...problems.values()];
}

function problemOf(schema: AnySchema, value: unknown, issue: z.core.$ZodIssue): Problem {
  const field = formatField(issue.path);
  if (issue.code === 'invalid_key') {
    const text = String(issue.path.at(-1));
    return { code: 'wrong-value', field, found: { as: 'text', text }, expects: keyExpectation(issue) };
  }
  const found = valueAt(value, issue.path);
  if (found === undefined) return { code: 'missing', field };
  const at = schemaAt(schema, issue.path);
  const expects = at ? expectationFor(at, issue.code) : ({ kind: 'text' } as const);
  return { code: 'wrong-value', field, found: foundIn(found), expects };
}

/** Keys of keyed values are of the programme's making, or of the papers' own. */
function keyExpectation(issue: z.core.$ZodIssueInvalidKey): { readonly kind: 'key' | 'programmeKey' } {
  return { kind: issue.issues.some(({ message }) => message === 'key') ? 'key' : 'programmeKey' };
}

interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
}

/** Returns the least and the most that the checks of a schema allow, of a number or of a length. */
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

/** Returns what kind of number a schema wants; money and fiscal years are known by their bounds. */
export function numberKindOf(schema: AnySchema): NumberKind {
  const { def } = bare(schema)._zod;
  if (def.type !== 'number' || !('format' in def)) return 'number';
  const bounds = boundsOf(schema);
  if (sameBounds(bounds, YEN)) return 'yen';
  return sameBounds(bounds, FISCAL_YEAR) ? 'fiscalYear' : 'integer';
}

/** Returns what a schema would have accepted, after it refused a value for the reason given. */
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
  if ((expects === 'oneLine' || expects === 'reference') && code === 'custom') return { kind: 'oneLine' };
  if (expects !== null && isPatternName(expects)) return { kind: expects };
  return { kind: code === 'invalid_format' ? 'pattern' : 'text' };
}

const isPatternName = (name: string): name is PatternName => Object.hasOwn(PATTERNS, name);

/**
 * Returns the known name that a mistyped one most likely means, or null where none is near: at most a third of its
 * characters differ, or it is the only one of which the typed name is a part. Case, widths, hyphens and underscores do
 * not count.
 */
export function nearestOf(typed: string, known: Iterable<string>): string | null {
  if (typed.length > 200) return null;
  const wanted = fold(typed);
  const names = Array.from(known, (name) => ({ name, folded: fold(name) }));
  let best: string | null = null;
  let least = Infinity;
  for (const { name, folded } of names) {
    const differs = distance(wanted, folded);
    if (differs < least && differs <= Math.max(1, Math.floor(folded.length / 3))) {
      best = name;
      least = differs;
    }
  }
  if (best !== null || wanted.length < 2) return best;
  const holding = names.filter(({ folded }) => folded.includes(wanted));
  return holding.length === 1 ? (holding[0]?.name ?? null) : null;
}

const fold = (name: string): string =>
  nfkc(name)
    .toLowerCase()
    .replace(/[-_\s]/g, '');

const LONGEST = 40;

/** A text as a message can show it: one line, cut after forty characters. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/** Returns what stands where another value was expected. */
function foundIn(value: unknown): Found {
  if (Array.isArray(value)) return { as: 'list' };
  return isGroup(value) ? { as: 'group' } : { as: 'text', text: shortened(String(value)) };
}
