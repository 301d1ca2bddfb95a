import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import { budgetLines, indicators, milestones, planRoles } from './plan-parts.ts';
import * as shared from './shared.ts';

export const plan = defineKind({
  kind: 'plan',
  label: { ja: '事業計画書', en: 'Project plan' },
  purpose: { ja: '', en: '' },
  clauses: ['C20', 'C21'],
  filedBy: 'section-and-owner',
  keyForm: 'none',
  schema: z.strictObject({
    form: v.programmeKey(),
    formNote: z.optional(v.line()),
    sharedPurpose: v.prose(),
    owner: v.line(),
    section: v.key(),
    roles: planRoles(),
    period: z.strictObject({ from: v.isoDate(), to: v.isoDate() }),
    place: z.optional(v.line()),
    milestones: milestones(),
    budgetLines: budgetLines(),
    indicators: indicators(),
    agreedBy: z.strictObject({ npo: z.optional(v.isoDate()), city: z.optional(v.isoDate()) }),
    privacyHandling: z.optional(v.prose()),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
