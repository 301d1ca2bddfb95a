import { together } from '../../markup/html.ts';
import { bars } from '../charts/bars.ts';
import { YEARS } from '../charts/columns.ts';
import { legend } from '../charts/legend.ts';
import type { Figure } from '../figure.ts';
import { sumOf } from '../number.ts';

/**
 * A picture of the last rows, each a bar of all its parts beside each other, with a legend. What stands behind a bar
 * follows from its first part and the whole.
 */
export const partsPicture =
  (behind: (first: number, whole: number) => string): Figure['draw'] =>
  (figure, lang) =>
    together([
      legend(figure, lang),
      bars(figure, lang, {
        of: figure.series.keys().toArray(),
        rows: figure.rows.slice(-YEARS),
        behind: ({ values }) => behind(values[0] ?? 0, sumOf(values.map((value) => value ?? 0))),
      }),
    ]);
