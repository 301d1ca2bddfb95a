import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const agreement = defineKind({
  kind: 'agreement',
  label: { ja: '協定書', en: 'Agreement' },
  purpose: { ja: '', en: '' },
  clauses: ['C20', 'C23'],
  filedBy: 'section-and-owner',
  keyForm: 'none',
  schema: z.strictObject({
    parties: z.strictObject({ npo: v.line(), city: v.line() }),
    concludedOn: v.isoDate(),
    validFrom: v.isoDate(),
    validUntil: v.isoDate(),
    liability: v.prose(),
    ownership: v.prose(),
    amendmentProcedure: v.prose(),
    informationSharing: z.optional(v.prose()),
    openness: z.optional(v.prose()),
    damages: z.optional(v.prose()),
    specialTerms: z.optional(v.prose()),
    onBehalf: shared.onBehalf(),
    corrections: shared.corrections(),
  }),
});
