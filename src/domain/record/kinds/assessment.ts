import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const assessment = defineKind({
  kind: 'assessment',
  label: { ja: '検討シート', en: 'Assessment sheet' },
  purpose: { ja: '', en: '' },
  clauses: ['C13'],
  filedBy: 'member',
  keyForm: 'meeting-member',
  schema: z.strictObject({
    meeting: v.meetingId(),
    on: v.isoDate(),
    member: v.key(),
    side: z.enum(['npo', 'city']),
    conflictOfInterest: z.boolean(),
    criteria: z.optional(shared.judgedCriteria()),
    advice: z.optional(v.prose()),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
