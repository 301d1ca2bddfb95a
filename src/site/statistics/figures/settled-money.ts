import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import { moneyText } from '../../i18n/money.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { together } from '../../markup/html.ts';
import { columns } from '../charts/columns.ts';
import { legend } from '../charts/legend.ts';
import type { Question } from '../figure.ts';
import { manYen } from '../number.ts';

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
