import { newIssueAddress } from '../../domain/forms/address.ts';
import { FORM_IDS } from '../../domain/forms/form.ts';
import { isOfProgramme } from '../../domain/record/kinds/kind-label.ts';
import { sittingLabel } from '../../domain/record/party.ts';
import { SITTING_OF } from '../../domain/rules/members.ts';
import { officesFor } from '../../domain/programme/contact.ts';
import { periodText, yearlyDayText } from '../../domain/programme/deadline.ts';
import type { Period, Programme, YearlyDay } from '../../domain/programme/schema.ts';
import type { Language, Text } from '../../domain/text.ts';
import { dateText, yenText } from '../format.ts';
import { type Html, type Part, html } from '../markup/html.ts';
import type { City } from '../record/city.ts';
import { formNamed } from '../writing/kit.ts';
import { countsFrom, windowsText } from '../../domain/programme/windows.ts';
import { cutoffSentence } from '../data/cutoff.ts';
import { pagePaths } from '../i18n/frame.ts';
import { writingText } from '../i18n/writing.ts';
import { address } from '../links.ts';
import { cutoffsFrom } from '../writing/days.ts';
import { twoDigits } from '../../domain/dates/iso-date.ts';
import { addDays } from '../../domain/dates/day.ts';
import { conditionLabel } from '../../domain/programme/conditions.ts';
import type { PageComponent } from '../../domain/rules/programme/page-components.ts';
import { readDay, readWithin } from '../easy/readings.ts';
import { nextSittingCard } from '../home/sections.ts';
import { proposeText } from '../i18n/propose.ts';
import { shapeOf } from '../paper/shape.ts';
import { SHEET_ITEMS } from '../paper/sheet-items.ts';

/** What stands in the tag of a piece beside its name: `of` of `<Within of="acceptWithin" />`. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What a sentence of a page takes from the programme or from the forms by its name, so that it never says anything else than
 * they do. Each throws for a name that is not there: the build stops, and no reader finds a gap in the sentence.
 */
const named = {
  /** How often: `sittings`, `approvalsNpo`, `approvalsCity`. */
  Count: ({ programme }, lang, { of = '' }) =>
    html`${chosen(of, {
      sittings: programme.sittings.minimum,
      approvalsNpo: programme.approvals.npo,
      approvalsCity: programme.approvals.city,
    }).toLocaleString(lang)}`,
  Council: ({ programme }, lang) => html`${programme.council[lang]}`,
  /** A day of every year: `budgetCutoff`, `decisionBy`. */
  Day: ({ programme }, lang, { of = '' }) => html`${yearlyDayText(chosen(of, yearlyDays(programme)))[lang]}`,
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

/** Words with which the form of a proposal is begun: what one needs, how long it takes, and what comes of it when. */
const startText = {
  write: { ja: '提案フォームに記入する', en: 'Write your proposal' },
  needs: { ja: '用意するもの', en: 'What you need' },
  needed: {
    ja: '困っていることと、それが分かる材料。一年間の費用の見積り。いつ、誰が、何をするか。団体の活動の実績（団体の提案のとき）。',
    en: 'The problem and what shows it, the costs of a year, who does what and when, and what your group has done so far.',
  },
  takes: { ja: 'かかる時間', en: 'How long it takes' },
  taken: {
    ja: '30分から1時間ほどです。途中の下書きはお使いの端末に残り、後で続きを書けます。書き終わったら、提出のしかたを選べます。',
    en: 'Half an hour to an hour. The draft stays on your device, and you can go on later. At the end you choose how to hand it in.',
  },
  windows: { ja: '募集期間', en: 'When proposals are called for' },
  cutoff: { ja: '締切', en: 'Cut-off' },
  begins: { ja: '事業の始まりと市のお金', en: 'When it begins, and when money comes' },
  beginsOn: (cutoff: string, day: string): Text => ({
    ja: `市の予算が必要な提案は、${cutoff}までに届いて採用されると、事業は${day}から始まります。市の負担分も、その年度の予算から出ます。それより前に、市のお金は出ません。`,
    en: `With city funds, a proposal that arrives by ${cutoff} and is adopted begins on ${day}, and the city's share comes from the budget of that year; there is no money of the city before.`,
  }),
  onPaper: { ja: '紙に書く（基本シートを印刷する）', en: 'Write on paper (print the basic sheet)' },
} as const;

/** Where the form of a proposal is begun: what is needed, how long it takes, until when, and when money would come (C02, C06). */
function start(city: City, lang: Language): Html {
  const [round] = cutoffsFrom(countsFrom(city.today, city.programme), city.programme);
  const begins =
    round && startText.beginsOn(dateText(round.cutoff, lang), dateText(round.begins, lang))[lang];
  const form = address(lang, pagePaths.proposeForm);
  const windows = windowsText(city.programme);
  return html`<div class="start">
    <p class="note" id="draft-waiting" hidden>
      ${writingText.waiting[lang]} <a href="${form}">${writingText.carryOnDraft[lang]}</a>
    </p>
    <dl>
      ${said(startText.needs[lang], startText.needed[lang])}
      ${said(startText.takes[lang], startText.taken[lang])}
      ${windows && said(startText.windows[lang], windows[lang])}
      ${said(startText.cutoff[lang], cutoffSentence(city, lang))}
      ${begins !== undefined && said(startText.begins[lang], begins)}
    </dl>
    <p><a class="button" href="${form}">${startText.write[lang]}</a></p>
    <p><a href="${address(lang, '/propose/sheet/')}">${startText.onPaper[lang]}</a></p>
  </div>`;
}

const said = (name: string, meaning: string): Part =>
  html`<dt>${name}</dt>
    <dd>${meaning}</dd>`;

/** The items of the report, as the schema describes them (C04). */
function basicSheet(_city: City, lang: Language): Html {
  const items = SHEET_ITEMS.flatMap(
    (key) => shapeOf('proposal').find((shape) => shape.key === key)?.description ?? [],
  );
  return html`<ol>
    ${items.map(({ label, help }) => explained(label[lang], help[lang]))}
  </ol>`;
}

/** Who may propose, and how much there is at most. */
function eligibility({ programme }: City, lang: Language): Html {
  const { eligibility: conditions, caps } = programme;
  const limits = [
    caps?.perYearYen !== undefined && proposeText.perYear(yenText(caps.perYearYen, lang))[lang],
    caps?.years !== undefined && proposeText.years(caps.years)[lang],
  ].filter((limit) => limit !== false);
  const list =
    conditions.length === 0
      ? html`<p>${proposeText.noConditions[lang]}</p>`
      : html`<ul>
          ${conditions.map((condition) => html`<li>${conditionLabel(condition)[lang]}</li>`)}
        </ul>`;
  const source = caps?.source && html`<a href="${caps.source}">${proposeText.source[lang]}</a>`;
  return html`${list}${limits.length > 0 && html`<p>${limits.join(lang === 'ja' ? '' : ' ')} ${source}</p>`}`;
}

const guidelines = ({ programme }: City, lang: Language): Html =>
  html`<ul>
    ${programme.criteria.map(({ label, question }) => explained(label[lang], question[lang]))}
  </ul>`;

/** The form for the result of each kind of sitting. */
const resultForms = (city: City, lang: Language): Html =>
  html`<ul>
    ${(['review', 'decision', 'verification'] as const)
      .filter((id) => isOfProgramme(id, city.programme))
      .map(
        (id) =>
          html`<li>
            ${sittingLabel(SITTING_OF[id], city.programme)[lang]}${lang === 'ja' ? '：' : ': '}${named.Form(city, lang, { id })}
          </li>`,
      )}
  </ul>`;

const cutoff = (city: City, lang: Language): Html => html`<p class="note">${cutoffSentence(city, lang)}</p>`;

const explained = (name: string, meaning: string): Part => html`<li><strong>${name}</strong> ${meaning}</li>`;

/** The day after a day of every year, in a year without a leap day. */
function dayAfter({ month, day }: YearlyDay): Pick<YearlyDay, 'month' | 'day'> {
  const on = addDays(`2025-${twoDigits(month)}-${twoDigits(day)}`, 1);
  return { month: Number(on.slice(5, 7)), day: Number(on.slice(8)) };
}

/** What the city's own pages may have drawn into their text, by the name that stands there: `<Guidelines />`. */
export const cityPieces = {
  ...named,
  AfterCutoff: ({ programme }, lang) => readDay(dayAfter(programme.deadlines.budgetCutoff), lang),
  BasicSheet: basicSheet,
  Cutoff: cutoff,
  CutoffDay: ({ programme }, lang) => readDay(programme.deadlines.budgetCutoff, lang),
  DecisionDay: ({ programme }, lang) => readDay(programme.deadlines.decisionBy, lang),
  Eligibility: eligibility,
  Guidelines: guidelines,
  NextSitting: nextSittingCard,
  ResultForms: resultForms,
  Start: start,
  ReportWithin: ({ programme }, lang) => readWithin(programme.deadlines.reportWithin, lang),
  ToldWithin: ({ programme }, lang) => readWithin(programme.deadlines.notifyWithin, lang),
} as const satisfies Readonly<
  Record<
    Exclude<PageComponent, 'Contact' | 'Picture'>,
    (city: City, lang: Language, attributes: Attributes) => Html
  >
>;

/** The text of a page with its pieces in it, as the search finds them. A tag that is none of them stays. */
export const withPieces = (text: string, city: City, lang: Language): string =>
  text.replace(/<([A-Z]\w*)((?: \w+="[^"]*")*) *\/>/g, (tag, name: string, written: string) => {
    if (!isPiece(name)) return tag;
    const attributes = Array.from(written.matchAll(/(\w+)="([^"]*)"/g), ([, key = '', value]) => [
      key,
      value,
    ]);
    return cityPieces[name](city, lang, Object.fromEntries(attributes)).text;
  });

const isPiece = (name: string): name is keyof typeof cityPieces => Object.hasOwn(cityPieces, name);
