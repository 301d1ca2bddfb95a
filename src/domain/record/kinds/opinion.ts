import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const opinion = defineKind({
  kind: 'opinion',
  label: { ja: '関係課意見', en: 'Opinion of a section' },
  purpose: { ja: '', en: '' },
  clauses: ['C12'],
  filedBy: 'section',
  keyForm: 'section',
  schema: z.strictObject({
    section: v.key(),
    requestedOn: v.isoDate(),
    due: z.optional(v.isoDate()),
    answeredOn: z.optional(v.isoDate()),
    feasibility: z.optional(z.enum(['feasible', 'with-changes', 'not-feasible'])),
    opinion: z.optional(v.prose()),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
