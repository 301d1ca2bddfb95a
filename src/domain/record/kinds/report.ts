import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const report = defineKind({
  kind: 'report',
  label: { ja: '報告書', en: 'Report' },
  purpose: { ja: '', en: '' },
  clauses: ['C24', 'C25'],
  filedBy: 'section-and-owner',
  keyForm: 'fiscalYear',
  schema: z.strictObject({
    fiscalYear: v.fiscalYear(),
    completedOn: v.isoDate(),
    submittedAt: v.isoTime(),
    summary: v.prose(),
    activities: z.array(
      z.strictObject({ on: v.isoDate(), what: v.line(), participants: z.int().check(z.gte(0)) }),
    ),
    results: z.array(
      z.strictObject({
        indicator: v.key(),
        actual: z.optional(z.union([z.number(), v.line()])),
        notMeasured: z.optional(v.line()),
        npo: z.strictObject({ met: z.enum(shared.MET), comment: v.line() }),
        city: z.strictObject({ met: z.enum(shared.MET), comment: v.line() }),
      }),
    ),
    settlement: z.array(z.strictObject({ line: v.line(), actualYen: v.yen(), reason: z.optional(v.line()) })),
    issues: v.prose(),
    improvements: v.prose(),
    done: z.optional(z.array(v.key())),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
