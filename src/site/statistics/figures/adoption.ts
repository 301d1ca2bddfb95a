import { fiscalYearLabel } from '../../../domain/programme/fiscal-year.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { columns } from '../charts/columns.ts';
import type { Question } from '../figure.ts';
import { percentOf, sumOf } from '../number.ts';

/** Of the proposals that were answered, how many were adopted. */
export const adoption: Question = ({ statistics: { rounds, shareAdopted } }) => {
  if (shareAdopted === null) return null;
  const adopted = sumOf(rounds.map((round) => round.adopted));
  const answered = adopted + sumOf(rounds.map((round) => round.notAdopted));
  return {
    id: 'adoption',
    title: statisticsText.adoption,
    sentence: statisticsText.adoptionShows(answered, adopted, Math.round(shareAdopted * 100)),
    note: statisticsText.adoptionNote,
    of: { key: 'fiscalYear', label: statisticsText.round },
    series: [
      { key: 'shareAdopted', label: statisticsText.adoption, unit: 'percent' },
      { key: 'answered', label: statisticsText.answered, unit: 'projects' },
      { key: 'adopted', label: statisticsText.adopted, unit: 'projects' },
    ],
    rows: rounds.map((round) => {
      const all = round.adopted + round.notAdopted;
      return {
        key: String(round.fiscalYear),
        label: fiscalYearLabel(round.fiscalYear),
        values: [all === 0 ? null : percentOf(round.adopted, all), all, round.adopted],
      };
    }),
    draw: (figure, lang) =>
      columns(figure, lang, { of: [0], tick: (value) => `${value}%`, ticks: 42, highest: 100 }),
  };
};
