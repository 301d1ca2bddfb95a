import * as z from 'zod/mini';
import * as v from '../values.ts';

/** Parts of a plan that an amendment may replace whole. */
export const planRoles = () => z.strictObject({ npo: v.prose(), city: v.prose() });

export const milestones = () => z.array(z.strictObject({ id: v.key(), due: v.isoDate(), what: v.line() }));

export const budgetLines = () =>
  z.array(
    z.strictObject({
      id: v.key(),
      fiscalYear: v.fiscalYear(),
      kind: z.enum(['income', 'expense']),
      item: v.line(),
      amountYen: v.yen(),
      bearer: z.enum(['npo', 'city', 'other']),
    }),
  );

export const indicators = () =>
  z
    .array(
      z.strictObject({
        id: v.key(),
        label: v.line(),
        kind: z.enum(['activity', 'outcome', 'satisfaction', 'qualitative']),
        unit: z.optional(v.line()),
        baseline: z.optional(z.number()),
        targets: z.optional(z.array(z.strictObject({ fiscalYear: v.fiscalYear(), value: z.number() }))),
        direction: z.optional(z.enum(['at-least', 'at-most'])),
        method: v.line(),
      }),
    )
    .check(z.minLength(1));
