import { fiscalYearLabel } from '../../../domain/dates/fiscal-year.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { columns } from '../charts/columns.ts';
import type { Question } from '../figure.ts';
import { percentOf, sumOf } from '../number.ts';

/** Of the proposals that were answered, how many were adopted. */
export const adoption: Question = ({ statistics }) => {
  const rounds = [...statistics.adoption];
  const answered = sumOf(rounds.map(([, round]) => round.answered));
  const adopted = sumOf(rounds.map(([, round]) => round.adopted));
  if (answered === 0) return null;
  return {
    id: 'adoption',
    title: statisticsText.adoption,
    sentence: statisticsText.adoptionShows(answered, adopted, percentOf(adopted, answered)),
    note: statisticsText.adoptionNote,
    of: { key: 'fiscalYear', label: statisticsText.round },
    series: [
      { key: 'shareAdopted', label: statisticsText.adoption, unit: 'percent' },
      { key: 'answered', label: statisticsText.answered, unit: 'projects' },
      { key: 'adopted', label: statisticsText.adopted, unit: 'projects' },
    ],
    rows: rounds.map(([year, round]) => ({
      key: String(year),
      label: fiscalYearLabel(year),
      values: [
        round.answered === 0 ? null : percentOf(round.adopted, round.answered),
        round.answered,
        round.adopted,
      ],
    })),
    draw: (figure, lang) => columns(figure, lang, { of: [0], tick: (value) => `${value}%`, highest: 100 }),
  };
};
