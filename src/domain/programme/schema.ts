import * as z from 'zod/mini';
import * as v from '../record/values.ts';

const text = () => z.strictObject({ ja: v.line(), en: v.line() });
const clause = () => z.string().check(z.regex(/^C\d{2}$/));

/** Whether a deadline on a day off stays, or moves to the next or the previous working day. */
const dayOffRule = () => z.enum(['none', 'next', 'previous']);

/** A day of every year: 30 April, 31 July. */
const yearlyDay = () =>
  z.strictObject({ month: z.int(), day: z.int(), dayOff: dayOffRule(), clause: z.optional(clause()) });

/** A length of time after an event; months are counted as the Civil Code does (articles 140 to 143). */
const period = () =>
  z.strictObject({
    months: z.optional(z.int()),
    days: z.optional(z.int()),
    dayOff: dayOffRule(),
    clause: z.optional(clause()),
  });

const labelled = () => z.strictObject({ key: v.programmeKey(), label: text(), clause: z.optional(clause()) });

/** The rules of a city from one fiscal year on (clause C29): everything that a reorganisation may change. */
export const programmeSchema = z.strictObject({
  recordFormat: z.int(),
  municipality: z.strictObject({ name: text(), localGovernmentCode: z.string().check(z.regex(/^\d{6}$/)) }),
  system: text(),
  council: text(),
  offices: z.array(
    z.strictObject({
      id: v.key(),
      name: text(),
      roles: z.array(z.enum(['secretariat', 'consultation', 'section'])).check(z.minLength(1)),
      github: z.optional(v.line()),
      /** Public contacts of the office: telephone, mail, address. They are no personal data. */
      contacts: z.optional(z.array(v.line())),
      clause: z.optional(clause()),
    }),
  ),
  fiscalYearStart: z.strictObject({ month: z.int(), day: z.int() }),
  deadlines: z.strictObject({
    budgetCutoff: yearlyDay(),
    decisionBy: yearlyDay(),
    reportWithin: period(),
    notifyWithin: period(),
    agreementWithin: period(),
    acceptWithin: period(),
    mendWithin: period(),
    agendaCloses: period(),
  }),
  shortYearDays: z.int(),
  sittings: z.strictObject({ minimum: z.int(), clause: z.optional(clause()) }),
  assemblySessions: z.array(z.strictObject({ name: text(), from: v.isoDate(), to: v.isoDate() })),
  steps: z.strictObject({
    '1': z.strictObject({
      seats: z.strictObject({ npo: z.int(), city: z.int() }),
      tolerance: z.int(),
      clause: z.optional(clause()),
    }),
    '2': z.strictObject({
      seats: z.strictObject({ npo: z.int(), city: z.int() }),
      tolerance: z.int(),
      clause: z.optional(clause()),
    }),
  }),
  step1Posts: z.optional(z.array(text())),
  step2Posts: z.array(text()),
  approvals: z.strictObject({ npo: z.int(), city: z.int() }),
  terms: z.array(z.strictObject({ version: v.line(), from: v.isoDate() })).check(z.minLength(1)),
  criteria: z
    .array(
      z.strictObject({
        key: v.programmeKey(),
        label: text(),
        question: text(),
        clause: z.optional(clause()),
      }),
    )
    .check(z.minLength(1)),
  themes: z.array(labelled()).check(z.minLength(1)),
  forms: z.array(labelled()).check(z.minLength(1)),
  eligibility: z.array(labelled()),
  caps: z.optional(
    z.strictObject({
      perYearYen: z.optional(v.yen()),
      years: z.optional(z.int()),
      source: z.optional(v.webAddress()),
    }),
  ),
  dueSoonDays: z.int(),
  reminderDays: z.array(z.int()),
  settlementTolerance: z.strictObject({ percent: z.number(), yen: v.yen() }),
  languages: z.array(z.enum(['ja', 'en'])).check(z.minLength(1)),
  repository: v.webAddress(),
  site: v.webAddress(),
  licence: text(),
  demonstration: z.optional(text()),
  demonstrationToday: z.optional(v.isoDate()),
});

export type Programme = z.infer<typeof programmeSchema>;
export type DayOffRule = Programme['deadlines']['budgetCutoff']['dayOff'];
export type YearlyDay = Programme['deadlines']['budgetCutoff'];
export type Period = Programme['deadlines']['reportWithin'];
