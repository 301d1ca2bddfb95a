import { linesOf, csvHead } from '../../domain/open-data/rows.ts';
import { column, type Column } from '../../domain/open-data/column.ts';
import { defineTable, type Around, type Table } from '../../domain/open-data/table.ts';
import { UNIT_LABELS } from '../../domain/open-data/api/index-schema.ts';
import type { SiteFile } from '../site-file.ts';
import { absoluteFile, statisticsTablePath } from '../links.ts';
import { aroundOf } from './addresses.ts';
import type { City } from '../record/city.ts';
import { answersOf } from '../statistics/counted.ts';
import type { Figure, Row as FigureRow, Series } from '../statistics/figure.ts';

/** The numbers of each figure as a table. */
export function* statisticsFiles(city: City): Iterable<SiteFile> {
  const { figures, key } = answersOf(city);
  for (const figure of figures)
    yield { path: statisticsTablePath(figure.id), key, make: () => figureCsv(figure, city) };
}

/** The whole text of the CSV of a figure. */
export function figureCsv(figure: Figure, city: City): string {
  const table = figureTable(figure);
  const rows = linesIn(figure, aroundOf(city));
  return csvHead(table) + linesOf(table, rows).csv;
}

interface Line {
  readonly around: Around;
  readonly row: FigureRow;
  /** The series to which the line belongs, where each has its own. */
  readonly at: number;
}

/** A line for each row of the figure, or for each of its values where the series are values themselves. */
const linesIn = ({ rows, series, across }: Figure, around: Around): Line[] =>
  rows.flatMap((row) => (across ? series.map((_, at) => ({ around, row, at })) : [{ around, row, at: 0 }]));

/** A figure as one of the published tables: what it is about as key and in both languages, then its numbers. */
export function figureTable({ id, title, sentence, of, series, across }: Figure): Table {
  return defineTable<Line>({
    name: `statistics/${id}`,
    title,
    description: sentence,
    primaryKey: across ? [of.key, across.key] : [of.key],
    columns: [
      named(of.key, [of.label.ja, of.label.en], ({ row }) => row.key),
      named('label', ['日本語の名前', 'Japanese'], ({ row }) => row.label.ja),
      named('labelEn', ['英語の名前', 'English'], ({ row }) => row.label.en),
      ...(across
        ? [
            named(across.key, [across.label.ja, across.label.en], ({ at }) => series[at]?.key ?? ''),
            numbers(across.value, ({ row, at }) => row.values[at]),
          ]
        : series.map((one, at) => numbers(one, ({ row }) => row.values[at]))),
    ],
  });
}

const named = (key: string, label: readonly [string, string], cell: (line: Line) => string): Column =>
  column<Line>(key, label, ['行が何についてかです。', 'What the line is about.'], cell, { required: true });

function numbers({ key, label, unit }: Series, cell: (line: Line) => number | null | undefined): Column {
  const { ja, en } = UNIT_LABELS[unit];
  return column<Line>(
    key,
    [label.ja, label.en],
    [`単位は${ja}です。空欄は値がありません。`, `In ${en}; empty: no value.`],
    cell,
    { type: 'number' },
  );
}

/** The answer of the API: every figure with its numbers. */
export const statisticsAnswer = (city: City): object => ({
  figures: answersOf(city).figures.map(({ id, title, sentence, of, series, rows }) => ({
    id,
    title,
    sentence,
    of,
    series,
    rows,
    csv: absoluteFile(`/${statisticsTablePath(id)}`),
  })),
});
