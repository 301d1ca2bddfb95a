import type * as z from 'zod/mini';
import type { Problem } from '../problem.ts';
import { valueAt } from './data-path.ts';
import { expectationFor } from './expectation.ts';
import { formatField, schemaAt } from './field-path.ts';
import { foundIn } from './found.ts';
import type { AnySchema } from './schema-tree.ts';

/** What the schema refused, as problems: one for each place that has none in `told` yet, in the order of the schema. */
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
