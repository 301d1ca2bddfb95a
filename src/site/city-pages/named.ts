import { newIssueAddress } from '../../domain/forms/address.ts';
import { FORM_IDS } from '../../domain/forms/form.ts';
import { officesFor } from '../../domain/programme/contact.ts';
import { periodText } from '../../domain/programme/deadline.ts';
import type { Period, Programme, YearlyDay } from '../../domain/programme/schema.ts';
import type { Language } from '../../domain/text.ts';
import { yearlyDayText } from '../format.ts';
import { html, type Html } from '../markup/html.ts';
import type { City } from '../record/city.ts';
import { formNamed } from '../writing/kit.ts';

/** What stands in the tag of a piece beside its name: `of` of `<Within of="acceptWithin" />`. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What a sentence of a page takes from the programme or from the forms by its name, so that it never says anything else than
 * they do. Each throws for a name that is not there: the build stops, and no reader finds a gap in the sentence.
 */
export const named = {
  /** How often: `sittings`, `approvalsNpo`, `approvalsCity`. */
  Count: ({ programme }, lang, { of = '' }) =>
    html`${chosen(of, {
      sittings: programme.sittings.minimum,
      approvalsNpo: programme.approvals.npo,
      approvalsCity: programme.approvals.city,
    }).toLocaleString(lang)}`,
  Council: ({ programme }, lang) => html`${programme.council[lang]}`,
  /** A day of every year: `budgetCutoff`, `decisionBy`. */
  Day: ({ programme }, lang, { of = '' }) => html`${yearlyDayText(chosen(of, yearlyDays(programme)), lang)}`,
  /** The link to a form on GitHub, called as the form is called. */
  Form: (city, lang, { id = '' }) => {
    const form = formNamed(city, chosen(id, Object.fromEntries(FORM_IDS.map((one) => [one, one]))));
    const { repository } = city.programme;
    return html`<a href="${newIssueAddress(city.programme, form) ?? repository}">${form.name[lang]}</a>`;
  },
  /** The offices with a role: `secretariat`, `consultation`, `section`. */
  Office: ({ programme }, lang, { role = '' }) => {
    const names = officesFor(programme, chosen(role, ROLES)).map(({ name }) => name[lang]);
    return html`${names.join(lang === 'ja' ? '、' : ', ')}`;
  },
  /** How many days before a day those who owe something are reminded. */
  ReminderDays: ({ programme }, lang) => {
    const days = [...programme.reminderDays].sort((a, b) => b - a);
    const words = days.map((count) => DAYS_BEFORE[lang](count));
    return html`${words.join(lang === 'ja' ? '、' : ', ')}`;
  },
  /** How long a period of the programme is: `acceptWithin`. */
  Within: ({ programme }, lang, { of = '' }) => html`${periodText(chosen(of, periods(programme)))[lang]}`,
} as const satisfies Readonly<Record<string, (city: City, lang: Language, attributes: Attributes) => Html>>;

const ROLES = { secretariat: 'secretariat', consultation: 'consultation', section: 'section' } as const;

const DAYS_BEFORE: Readonly<Record<Language, (count: number) => string>> = {
  ja: (count) => (count === 0 ? '当日' : `${count}日前`),
  en: (count) => (count === 0 ? 'on the day itself' : `${count} ${count === 1 ? 'day' : 'days'} before`),
};

type Deadline = YearlyDay | Period;

const isYearly = (deadline: Deadline): deadline is YearlyDay => 'month' in deadline;

const entriesOf = ({ deadlines }: Programme): readonly (readonly [string, Deadline])[] =>
  Object.entries(deadlines).flatMap(([name, deadline]) => (deadline ? [[name, deadline] as const] : []));

const yearlyDays = (programme: Programme): Readonly<Record<string, YearlyDay>> =>
  Object.fromEntries(entriesOf(programme).flatMap(([name, one]) => (isYearly(one) ? [[name, one]] : [])));

const periods = (programme: Programme): Readonly<Record<string, Period>> =>
  Object.fromEntries(entriesOf(programme).flatMap(([name, one]) => (isYearly(one) ? [] : [[name, one]])));

function chosen<T>(name: string, among: Readonly<Record<string, T>>): T {
  const value = Object.hasOwn(among, name) ? among[name] : undefined;
  if (value === undefined)
    throw new Error(`A page names "${name}"; there is ${Object.keys(among).join(', ')}.`);
  return value;
}
