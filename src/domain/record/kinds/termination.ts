import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const termination = defineKind({
  kind: 'termination',
  label: { ja: '見送り・中止・協定解除', en: 'Termination' },
  purpose: { ja: '', en: '' },
  clauses: ['C23'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    on: v.isoDate(),
    reason: v.prose(),
    by: z.enum(['npo', 'city', 'both']),
    reportOwed: z.boolean(),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
