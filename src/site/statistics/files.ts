import { csvOf } from '../../domain/record/faces/csv.ts';
import type { SiteFile } from '../files/file.ts';
import { absoluteFile } from '../open-data/addresses.ts';
import type { City } from '../record/city.ts';
import { answersOf } from './counted.ts';
import type { Figure } from './figure.ts';

export const tablePath = (id: string): string => `data/statistics/${id}.csv`;
export const jsonPath = 'api/v1/statistics.json';

/** The numbers of each figure as a table. */
export function* statisticsFiles(city: City): Iterable<SiteFile> {
  const { figures, key } = answersOf(city);
  for (const figure of figures) yield { path: tablePath(figure.id), key, make: () => csv(figure) };
}

/** Keys of the columns, as in the other tables; a row begins with what it is about, as key and in Japanese. */
const csv = ({ of, series, rows }: Figure): string =>
  csvOf([
    [of.key, 'label', ...series.map(({ key }) => key)],
    ...rows.map(({ key, label, values }) => [key, label.ja, ...values]),
  ]);

/** The answer of the API: every figure with its numbers. */
export const statisticsAnswer = (city: City): object => ({
  figures: answersOf(city).figures.map(({ id, title, sentence, of, series, rows }) => ({
    id,
    title,
    sentence,
    of,
    series,
    rows,
    csv: absoluteFile(`/${tablePath(id)}`),
  })),
});
