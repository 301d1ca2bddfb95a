import { OBLIGATION_LABELS, type ObligationKind } from '../../../domain/lifecycle/obligation.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { bars } from '../charts/bars.ts';
import { legend } from '../charts/legend.ts';
import type { Question } from '../figure.ts';
import { together } from '../../markup/html.ts';
import { percentOf, sumOf } from '../number.ts';

const OUTCOMES = [0, 1, 2];

/** What was done by its day, late, or not yet: reports (C25), notifications (C14), the programme's own duties (C17). */
export const punctuality: Question = ({ statistics }) => {
  const kinds = Object.keys(OBLIGATION_LABELS) as ObligationKind[];
  const rows = kinds.flatMap((what) => {
    const count = statistics.punctuality.get(what);
    return count
      ? [{ key: what, label: OBLIGATION_LABELS[what], values: [count.onTime, count.late, count.missing] }]
      : [];
  });
  if (rows.length === 0) return null;
  const onTime = sumOf(rows.map(({ values }) => values[0] ?? 0));
  const all = sumOf(rows.flatMap(({ values }) => values));
  const reports = statistics.punctuality.get('report');
  return {
    id: 'on-time',
    title: statisticsText.onTimeTitle,
    sentence: statisticsText.onTimeShows(all, percentOf(onTime, all), reports),
    note: statisticsText.onTimeNote,
    of: { key: 'what', label: statisticsText.what },
    series: [
      { key: 'onTime', label: statisticsText.onTime, unit: 'count' },
      { key: 'late', label: statisticsText.late, unit: 'count' },
      { key: 'missing', label: statisticsText.missing, unit: 'count' },
    ],
    rows,
    draw: (figure, lang) =>
      together([
        legend(figure, OUTCOMES, lang),
        bars(figure, lang, {
          of: OUTCOMES,
          behind: ({ values }) => `${percentOf(values[0] ?? 0, sumOf(values.map((value) => value ?? 0)))}%`,
        }),
      ]),
  };
};
