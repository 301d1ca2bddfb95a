import type { Punctuality } from '../../../domain/lifecycle/statistics/punctuality.ts';
import { statisticsText } from '../../i18n/statistics.ts';
import type { Figure, Row } from '../figure.ts';
import { percentOf } from '../number.ts';
import { partsPicture } from './parts-picture.ts';

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
  draw: partsPicture((first, whole) => `${percentOf(first, whole)}%`),
});
