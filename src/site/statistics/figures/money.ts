import { fiscalYearLabel } from '../../../domain/programme/fiscal-year.ts';
import { numberText } from '../../format.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { together } from '../../markup/html.ts';
import { columns } from '../charts/columns.ts';
import { legend } from '../charts/legend.ts';
import type { Question } from '../figure.ts';

/** Ten thousand, in which sums of yen are read in Japan. */
const MAN = 10_000;

/** Expenses as agreed and as settled, by fiscal year (C23). */
export const money: Question = ({ statistics, currentYear }) => {
  const years = [...statistics.money];
  const last = years.findLast(([year, { spentYen }]) => year < currentYear && spentYen > 0);
  if (!last) return null;
  const [year, { plannedYen, spentYen }] = last;
  return {
    id: 'money',
    title: statisticsText.money,
    sentence: statisticsText.moneyShows(year, plannedYen, spentYen),
    note: statisticsText.moneyNote,
    of: { key: 'fiscalYear', label: statisticsText.fiscalYear },
    series: [
      { key: 'plannedYen', label: statisticsText.planned, unit: 'yen' },
      { key: 'spentYen', label: statisticsText.spent, unit: 'yen' },
    ],
    rows: years.map(([fiscalYear, sum]) => ({
      key: String(fiscalYear),
      label: fiscalYearLabel(fiscalYear),
      values: [sum.plannedYen, sum.spentYen],
    })),
    draw: (figure, lang) =>
      together([
        legend(figure, [0, 1], lang),
        columns(figure, lang, {
          of: [0, 1],
          ticks: 62,
          tick: (value) =>
            lang === 'ja'
              ? `${numberText(value / MAN)}${value === 0 ? '円' : '万円'}`
              : `¥${numberText(value / 1000)}k`,
        }),
      ]),
  };
};
