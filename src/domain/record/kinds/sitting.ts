import * as z from 'zod/mini';
import { defineKind } from '../kind.ts';
import * as v from '../values.ts';

export const sitting = defineKind({
  kind: 'sitting',
  label: { ja: '会議', en: 'Sitting' },
  purpose: { ja: '', en: '' },
  clauses: ['C08', 'C11'],
  filedBy: 'secretariat',
  keyForm: 'none',
  schema: z.strictObject({
    step: z.array(z.literal([1, 2, 'verification', 'learning'])).check(z.minLength(1)),
    convenedOn: v.isoDate(),
    startsAt: v.isoTime(),
    endsAt: v.isoTime(),
    place: v.line(),
    openness: z.enum(['open', 'closed']),
    closedReason: z.optional(v.line()),
    chair: v.line(),
    attendees: z.optional(z.array(v.key())),
    absentees: z.optional(z.array(v.key())),
    proxies: z.optional(z.array(z.strictObject({ member: v.key(), by: v.line() }))),
    guests: z.optional(
      z.array(z.strictObject({ role: v.line(), name: z.optional(v.line()), approved: z.boolean() })),
    ),
    agenda: z.array(
      z.strictObject({ project: z.optional(v.projectId()), item: v.line(), outcome: z.optional(v.line()) }),
    ),
    observers: z.optional(z.int().check(z.gte(0))),
    cancelled: z.optional(
      z.strictObject({ on: v.isoDate(), reason: v.line(), postponedTo: z.optional(v.meetingId()) }),
    ),
    confirmedOn: z.optional(v.isoDate()),
    minutes: z.optional(v.prose()),
  }),
});
