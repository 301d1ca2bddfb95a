import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import { moneyText } from '../../i18n/money.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { together } from '../../markup/html.ts';
import { columns, legend, bars } from '../charts.ts';
import type { Figure, Question, Row, Series } from '../figure.ts';
import { manYen } from '../number.ts';
import type { Outcome } from '../../../domain/lifecycle/statistics/outcome.ts';
import type { Text } from '../../../domain/text.ts';
import type { Listed } from '../../data/former.ts';

/** What those had planned who reported, and what they spent. */
const COMPARED = [0, 1];

/** Expenses as agreed and as settled, by fiscal year: only of projects that have reported the year (C23). */
export const money: Question = ({ statistics, currentYear }) => {
  const years = [...statistics.money];
  const last = years.findLast(([year, { reported }]) => year < currentYear && reported > 0);
  if (!last) return null;
  const [year, latest] = last;
  return {
    id: 'money',
    title: statisticsText.money,
    sentence: statisticsText.moneyShows(year, latest),
    note: statisticsText.moneyNote,
    of: { key: 'fiscalYear', label: statisticsText.fiscalYear },
    series: [
      { key: 'reportedPlanYen', label: statisticsText.reportedPlan, unit: 'yen' },
      { key: 'spentYen', label: statisticsText.spent, unit: 'yen' },
      { key: 'reported', label: statisticsText.reported, unit: 'projects' },
      { key: 'projects', label: statisticsText.projects, unit: 'projects' },
      { key: 'plannedYen', label: statisticsText.planned, unit: 'yen' },
      { key: 'citySpentYen', label: moneyText.city, unit: 'yen' },
    ],
    rows: years.map(([fiscalYear, sum]) => ({
      key: String(fiscalYear),
      label: fiscalYearLabel(fiscalYear),
      values: [
        sum.spentYen === null ? null : sum.reportedPlanYen,
        sum.spentYen,
        sum.reported,
        sum.projects,
        sum.plannedYen,
        sum.citySpentYen,
      ],
    })),
    draw: (figure, lang) =>
      together([
        legend(figure, lang, COMPARED),
        columns(figure, lang, {
          of: COMPARED,
          tick: (value) => manYen(value, lang),
        }),
      ]),
  };
};

/** What is told of each year, theme and form. */
const SERIES = [
  { key: 'citySpentYen', label: moneyText.city, unit: 'yen' },
  { key: 'cityPlannedYen', label: moneyText.cityPlanned, unit: 'yen' },
  { key: 'spentYen', label: moneyText.spent, unit: 'yen' },
  { key: 'reported', label: moneyText.reported, unit: 'projects' },
  { key: 'projects', label: moneyText.projects, unit: 'projects' },
  { key: 'targets', label: moneyText.targets, unit: 'count' },
  { key: 'met', label: moneyText.met, unit: 'count' },
  { key: 'continue', label: moneyText.continue, unit: 'count' },
  { key: 'improve', label: moneyText.improve, unit: 'count' },
  { key: 'end', label: moneyText.end, unit: 'count' },
] as const satisfies readonly Series[];

const valuesOf = (outcome: Outcome): Row['values'] => [
  outcome.citySpentYen,
  outcome.citySpentYen === null ? null : outcome.cityPlannedYen,
  outcome.spentYen,
  outcome.reported,
  outcome.projects,
  outcome.targets,
  outcome.met,
  outcome.verdicts.continue,
  outcome.verdicts.improve,
  outcome.verdicts.end,
];

/** The city's own money by fiscal year, with what came of it (C23, C24, C15). */
export const cityMoneyByYear: Question = ({ statistics, currentYear }) => {
  const years = [...statistics.outcomes.byYear].filter(([, { reported }]) => reported > 0);
  const [year, latest] = years.findLast(([one]) => one < currentYear) ?? [];
  if (year === undefined || !latest) return null;
  return {
    id: 'city-money-by-year',
    page: 'money',
    title: moneyText.byYear,
    sentence: moneyText.byYearShows(year, latest),
    of: { key: 'fiscalYear', label: statisticsText.fiscalYear },
    series: SERIES,
    rows: years.map(([one, outcome]) => ({
      key: String(one),
      label: fiscalYearLabel(one),
      values: valuesOf(outcome),
    })),
    draw: (figure, lang) => columns(figure, lang, { of: [0], tick: (value) => manYen(value, lang) }),
  };
};

/** By theme; a project of several counts in each. */
export const cityMoneyByTheme: Question = ({ statistics, themes }) =>
  grouped(themes, statistics.outcomes.byTheme, {
    id: 'city-money-by-theme',
    title: moneyText.byTheme,
    note: moneyText.byThemeNote,
    of: { key: 'theme', label: statisticsText.theme },
  });

export const cityMoneyByForm: Question = ({ statistics, forms }) =>
  grouped(forms, statistics.outcomes.byForm, {
    id: 'city-money-by-form',
    title: moneyText.byForm,
    of: { key: 'form', label: moneyText.form },
  });

function grouped(
  listed: readonly Listed[],
  outcomes: ReadonlyMap<string, Outcome>,
  told: Pick<Figure, 'id' | 'title' | 'of'> & { readonly note?: Text },
): Figure | null {
  const rows = listed.flatMap(({ key, name }): Row[] => {
    const outcome = outcomes.get(key);
    return outcome && outcome.reported > 0 ? [{ key, label: name, values: valuesOf(outcome) }] : [];
  });
  const most = [...rows].sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0))[0];
  if (!most) return null;
  return {
    ...told,
    page: 'money',
    sentence: moneyText.mostIn(most.label, most.values[0] ?? 0),
    series: SERIES,
    rows,
    draw: (figure, lang) => bars(figure, lang),
  };
}
