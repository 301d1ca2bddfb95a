import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const progress = defineKind({
  kind: 'progress',
  label: { ja: '進捗', en: 'Progress' },
  purpose: { ja: '', en: '' },
  clauses: ['C22'],
  filedBy: 'secretariat',
  keyForm: 'date',
  schema: z.strictObject({
    on: v.isoDate(),
    state: z.enum(['on-track', 'at-risk', 'delayed', 'completed']),
    note: v.prose(),
    done: z.optional(z.array(v.key())),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
