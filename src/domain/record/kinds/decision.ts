import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const decision = defineKind({
  kind: 'decision',
  label: { ja: 'ステップ2 決定結果', en: 'Decision (step 2)' },
  purpose: { ja: '', en: '' },
  clauses: ['C19', 'C14'],
  filedBy: 'council',
  keyForm: 'meeting',
  schema: z.strictObject({
    meeting: v.meetingId(),
    result: z.enum(['adopted', 'adopted-with-conditions', 'not-adopted', 'continued']),
    reasons: v.prose(),
    conditions: z.optional(shared.dueItems()),
    asks: z.optional(shared.dueItems()),
    advice: z.optional(v.prose()),
    resubmissionInvited: z.optional(z.boolean()),
    section: z.optional(v.key()),
    budgetFiscalYear: z.optional(v.fiscalYear()),
    notifiedOn: z.optional(v.isoDate()),
    approvals: shared.approvals(),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
