import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import { budgetLines, indicators, milestones, planRoles } from './plan-parts.ts';
import * as shared from './shared.ts';

export const amendment = defineKind({
  kind: 'amendment',
  label: { ja: '変更協定書', en: 'Amendment' },
  purpose: { ja: '', en: '' },
  clauses: ['C20', 'C21'],
  filedBy: 'section-and-owner',
  keyForm: 'date',
  schema: z.strictObject({
    concludedOn: v.isoDate(),
    changes: v.prose(),
    validFrom: z.optional(v.isoDate()),
    validUntil: z.optional(v.isoDate()),
    plan: z.optional(
      z.strictObject({
        indicators: z.optional(indicators()),
        budgetLines: z.optional(budgetLines()),
        milestones: z.optional(milestones()),
        roles: z.optional(planRoles()),
      }),
    ),
    agreedBy: z.strictObject({ npo: v.isoDate(), city: v.isoDate() }),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
