import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const withdrawal = defineKind({
  kind: 'withdrawal',
  label: { ja: '取下書', en: 'Withdrawal' },
  purpose: { ja: '', en: '' },
  clauses: ['C26'],
  filedBy: 'proposer',
  keyForm: 'none',
  schema: z.strictObject({
    on: v.isoDate(),
    reason: v.prose(),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
