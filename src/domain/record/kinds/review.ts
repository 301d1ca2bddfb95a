import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const review = defineKind({
  kind: 'review',
  label: { ja: 'ステップ1 検討結果', en: 'Review (step 1)' },
  purpose: { ja: '', en: '' },
  clauses: ['C13', 'C14'],
  filedBy: 'council',
  keyForm: 'meeting',
  schema: z.strictObject({
    meeting: v.meetingId(),
    result: z.enum(['refer', 'not-adopted', 'continued']),
    criteria: z.optional(shared.judgedCriteria()),
    hearing: z.optional(z.strictObject({ on: v.isoDate(), summary: v.prose() })),
    reasons: z.optional(v.prose()),
    asks: z.optional(shared.dueItems()),
    advice: z.optional(v.prose()),
    resubmissionInvited: z.optional(z.boolean()),
    notifiedOn: z.optional(v.isoDate()),
    approvals: shared.approvals(),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
