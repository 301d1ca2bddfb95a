import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';

export const activity = defineKind({
  kind: 'activity',
  label: { ja: '学習・啓発の活動', en: 'Activity' },
  purpose: { ja: '', en: '' },
  clauses: ['C16'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    on: v.isoDate(),
    kind: z.enum(['study', 'training', 'outreach', 'scouting']),
    audience: v.line(),
    participants: z.optional(z.int().check(z.gte(0))),
    body: v.prose(),
  }),
});
