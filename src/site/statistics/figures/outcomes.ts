import type { Punctuality } from '../../../domain/lifecycle/statistics/punctuality.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import { together } from '../../markup/html.ts';
import { bars } from '../charts/bars.ts';
import { YEARS } from '../charts/columns.ts';
import { legend } from '../charts/legend.ts';
import type { Figure, Row } from '../figure.ts';
import { percentOf, sumOf } from '../number.ts';

/** One row of what was done by its day, late, or not yet. */
interface Counted extends Pick<Row, 'key' | 'label'> {
  readonly count: Punctuality;
}

/** Columns, rows and picture of what was done by its day, late, or not yet; the share in time stands behind a bar. */
export const outcomes = (rows: readonly Counted[]): Pick<Figure, 'series' | 'rows' | 'draw'> => ({
  series: [
    { key: 'onTime', label: statisticsText.onTime, unit: 'count' },
    { key: 'late', label: statisticsText.late, unit: 'count' },
    { key: 'missing', label: statisticsText.missing, unit: 'count' },
  ],
  rows: rows.map(({ key, label, count }) => ({
    key,
    label,
    values: [count.onTime, count.late, count.missing],
  })),
  draw: (figure, lang) =>
    together([
      legend(figure, lang),
      bars(figure, lang, {
        of: figure.series.keys().toArray(),
        rows: figure.rows.slice(-YEARS),
        behind: ({ values }) => `${percentOf(values[0] ?? 0, sumOf(values.map((value) => value ?? 0)))}%`,
      }),
    ]),
});
