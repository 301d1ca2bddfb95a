import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const consultation = defineKind({
  kind: 'consultation',
  label: { ja: '相談記録', en: 'Consultation' },
  purpose: { ja: '', en: '' },
  clauses: ['C07'],
  filedBy: 'consultation',
  keyForm: 'date',
  schema: z.strictObject({
    on: v.isoDate(),
    by: v.key(),
    project: z.optional(v.projectId()),
    topics: z.array(v.line()).check(z.minLength(1)),
    advice: v.prose(),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
