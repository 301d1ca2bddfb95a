import type { Outcome } from '../../../domain/lifecycle/statistics/outcome.ts';
import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import type { Text } from '../../../domain/text.ts';
import type { Listed } from '../../data/former.ts';
import { moneyText } from '../../i18n/money.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { bars } from '../charts/bars.ts';
import { columns } from '../charts/columns.ts';
import type { Figure, Question, Row, Series } from '../figure.ts';
import { manYen } from '../number.ts';

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
