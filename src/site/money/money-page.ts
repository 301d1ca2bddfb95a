import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { outcomeOf, type Outcome } from '../../domain/lifecycle/statistics/outcome.ts';
import type { Language, Text } from '../../domain/text.ts';
import { shortYear, yenText } from '../format.ts';
import { moneyText } from '../i18n/money.ts';
import { PER_PAGE } from '../data/pagination.ts';
import { html, type Part } from '../markup/html.ts';
import { choiceLabel } from '../paper/choice.ts';
import { projectLink } from '../paper/names.ts';
import type { TableOptions } from '../paper/table.ts';
import { filed, inJapanese } from '../paper/words.ts';
import { stageTag } from '../paper/tags.ts';
import type { City } from '../record/city.ts';
import type { Facts } from '../record/facts.ts';
import type { Figure } from '../statistics/figure.ts';

/** What the city's money became: in sentences, and project by project. */
export interface MoneyPage {
  /** Null while no project has reported. */
  readonly outcome: Outcome | null;
  readonly sentences: readonly Text[];
  readonly projects: TableOptions;
  /** What the city is still to pay for years that were not reported. */
  readonly ahead: Text | null;
}

/** Returns what the page about the city's money says beside its figures. */
export function moneyPage(city: City, lang: Language): MoneyPage {
  const all = [...city.projects.values()].filter(({ figures }) => figures.money.length > 0);
  const outcome = outcomeOf(all.map(({ figures }) => figures));
  return {
    outcome: outcome.reported === 0 ? null : outcome,
    sentences:
      outcome.reported === 0 ? [moneyText.nothing] : [moneyText.all(outcome), moneyText.verdicts(outcome)],
    projects: projectTable(all, city, lang),
    ahead: aheadOf(all, city),
  };
}

function aheadOf(all: readonly Facts[], { today }: City): Text | null {
  const open = all.flatMap(({ id, figures }) =>
    figures.money
      .filter(({ spentYen, fiscalYear }) => spentYen === null && fiscalYear >= fiscalYearOf(today) - 1)
      .map(({ cityPlannedYen }) => ({ id, cityPlannedYen })),
  );
  const projects = new Set(open.map(({ id }) => id)).size;
  const yen = open.reduce((sum, { cityPlannedYen }) => sum + cityPlannedYen, 0);
  return projects === 0 ? null : moneyText.aheadShows(projects, yen);
}

function projectTable(all: readonly Facts[], city: City, lang: Language): TableOptions {
  const reported = all
    .map((facts) => ({ facts, outcome: outcomeOf([facts.figures]) }))
    .filter(({ outcome }) => outcome.reported > 0)
    .sort((a, b) => (b.outcome.citySpentYen ?? 0) - (a.outcome.citySpentYen ?? 0))
    .slice(0, PER_PAGE);
  return {
    label: moneyText.byProject[lang],
    cards: true,
    columns: [
      { label: moneyText.project[lang], kind: 'wide' },
      { label: moneyText.city[lang], kind: 'number' },
      { label: moneyText.spent[lang], kind: 'number' },
      { label: moneyText.targets[lang] },
      { label: moneyText.verified[lang] },
      { label: moneyText.years[lang] },
    ],
    rows: reported.map(({ facts, outcome }) => [
      [
        projectLink(city, facts.id, lang),
        ' ',
        stageTag(facts.stage, lang),
        facts.reported !== null &&
          html`<br /><span class="soft">${filed(facts.reported, lang)} ${inJapanese(lang)}</span>`,
      ],
      yenText(outcome.citySpentYen ?? 0, lang),
      yenText(outcome.spentYen ?? 0, lang),
      outcome.targets === 0 ? null : moneyText.metOf(outcome.met, outcome.targets)[lang],
      verdictsOf(facts, lang),
      facts.figures.money
        .filter(({ spentYen }) => spentYen !== null)
        .map(({ fiscalYear }) => shortYear(fiscalYear, lang))
        .join(lang === 'ja' ? '、' : ', '),
    ]),
  };
}

/** 2024年度 継続: what the council said, year by year. */
const verdictsOf = ({ figures }: Facts, lang: Language): Part =>
  figures.verdicts
    .map(
      ({ fiscalYear, verdict }) =>
        `${shortYear(fiscalYear, lang)} ${choiceLabel('verification', 'verdict', verdict, lang)}`,
    )
    .join(lang === 'ja' ? '、' : ', ') || null;

/** Returns the numbers of a figure as a reader compares them: what the city paid, what it all cost, what came of it. */
export function moneyTable({ title, of, series, rows }: Figure, lang: Language): TableOptions {
  const value = (row: Figure['rows'][number], key: string) =>
    row.values[series.findIndex((one) => one.key === key)] ?? 0;
  const yen = (row: Figure['rows'][number], key: string) => yenText(value(row, key), lang);
  return {
    label: title[lang],
    cards: true,
    columns: [
      { label: of.label[lang] },
      { label: moneyText.city[lang], kind: 'number' },
      { label: moneyText.cityPlanned[lang], kind: 'number' },
      { label: moneyText.spent[lang], kind: 'number' },
      { label: moneyText.targets[lang] },
      { label: moneyText.reported[lang], kind: 'number' },
    ],
    rows: rows.map((row) => [
      row.label[lang],
      yen(row, 'citySpentYen'),
      yen(row, 'cityPlannedYen'),
      yen(row, 'spentYen'),
      value(row, 'targets') === 0 ? null : moneyText.metOf(value(row, 'met'), value(row, 'targets'))[lang],
      value(row, 'reported'),
    ]),
  };
}
