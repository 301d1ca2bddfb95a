import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import { numberText } from '../../format.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { together } from '../../markup/html.ts';
import { columns } from '../charts/columns.ts';
import { legend } from '../charts/legend.ts';
import type { Question } from '../figure.ts';

/** Ten thousand, in which sums of yen are read in Japan. */
const MAN = 10_000;

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
      ],
    })),
    draw: (figure, lang) =>
      together([
        legend(figure, lang, COMPARED),
        columns(figure, lang, {
          of: COMPARED,
          tick: (value) =>
            lang === 'ja'
              ? `${numberText(value / MAN)}${value === 0 ? '円' : '万円'}`
              : `¥${value === 0 ? '0' : `${numberText(value / 1000)}k`}`,
        }),
      ]),
  };
};
