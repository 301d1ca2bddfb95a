import { twoDigits } from '../../domain/dates/iso-date.ts';
import { addDays } from '../../domain/dates/day.ts';
import { conditionLabel } from '../../domain/programme/conditions.ts';
import type { YearlyDay } from '../../domain/programme/schema.ts';
import type { Language } from '../../domain/text.ts';
import { cutoffSentence } from '../data/cutoff.ts';
import { readDay, readWithin } from '../easy/readings.ts';
import { yenText } from '../format.ts';
import { nextSittingCard } from '../home/sections.ts';
import { proposeText } from '../i18n/propose.ts';
import { html, type Html, type Part } from '../markup/html.ts';
import { shapeOf } from '../paper/shape.ts';
import { SHEET_ITEMS } from '../paper/sheet-items.ts';
import type { City } from '../record/city.ts';
import { start } from './proposal-start.ts';
import { named, type Attributes } from './named.ts';

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
  Start: start,
  ReportWithin: ({ programme }, lang) => readWithin(programme.deadlines.reportWithin, lang),
  ToldWithin: ({ programme }, lang) => readWithin(programme.deadlines.notifyWithin, lang),
} as const satisfies Readonly<Record<string, (city: City, lang: Language, attributes: Attributes) => Html>>;

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
