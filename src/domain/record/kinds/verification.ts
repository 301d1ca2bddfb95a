import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const verification = defineKind({
  kind: 'verification',
  label: { ja: '検証シート', en: 'Verification' },
  purpose: { ja: '', en: '' },
  clauses: ['C15'],
  filedBy: 'council',
  keyForm: 'fiscalYear',
  schema: z.strictObject({
    meeting: v.meetingId(),
    fiscalYear: v.fiscalYear(),
    verdict: z.enum(['continue', 'improve', 'end']),
    findings: z.record(v.key(), z.strictObject({ met: z.enum(shared.MET), comment: z.optional(v.line()) })),
    opinion: v.prose(),
    lessons: v.prose(),
    followUps: z.optional(shared.dueItems()),
    approvals: shared.approvals(),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
