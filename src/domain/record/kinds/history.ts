import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';
import * as shared from './shared.ts';

export const history = defineKind({
  kind: 'history',
  label: { ja: '制度前の事業', en: 'Project before the system' },
  purpose: { ja: '', en: '' },
  clauses: ['C27'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    title: v.line(),
    proposer: z.strictObject({ type: z.enum(shared.PROPOSER_TYPES), name: v.line() }),
    section: z.optional(v.line()),
    proposedFiscalYear: z.optional(v.fiscalYear()),
    adoptedFiscalYear: z.optional(v.fiscalYear()),
    carriedOutFiscalYear: z.optional(v.fiscalYear()),
    amountYen: z.optional(v.yen()),
    theme: z.optional(z.array(v.programmeKey())),
    sources: z.array(v.webAddress()).check(z.minLength(1)),
    corrections: shared.corrections(),
  }),
});
