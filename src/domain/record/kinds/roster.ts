import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';

export const roster = defineKind({
  kind: 'roster',
  label: { ja: '名簿', en: 'Roster' },
  purpose: { ja: '', en: '' },
  clauses: ['C08', 'C10', 'C18'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    members: z
      .array(
        z.strictObject({
          id: v.key(),
          displayName: v.line(),
          side: z.enum(['npo', 'city']),
          office: v.line(),
          post: v.line(),
          steps: z.array(z.literal([1, 2])).check(z.minLength(1)),
          from: v.isoDate(),
          until: v.isoDate(),
          github: z.optional(v.line()),
        }),
      )
      .check(z.minLength(1)),
  }),
});
