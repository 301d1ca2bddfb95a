import { csvOf } from '../csv.ts';
import type { Text } from '../text.ts';
import { type Column, type ColumnType, meaningOf } from './column.ts';
import type { Table } from './table.ts';

export const TYPE_LABELS: Readonly<Record<ColumnType, Text>> = {
  prose: { ja: '文章', en: 'Prose' },
  text: { ja: '文字列', en: 'Text' },
  date: { ja: '日付（YYYY-MM-DD）', en: 'Date (YYYY-MM-DD)' },
  time: { ja: '日時（日本時間）', en: 'Time (Japan)' },
  integer: { ja: '整数', en: 'Whole number' },
  yen: { ja: '金額（円）', en: 'Amount (yen)' },
  number: { ja: '数値', en: 'Number' },
  numberOrText: { ja: '数値または文字列', en: 'Number or text' },
  year: { ja: '年度（西暦）', en: 'Fiscal year' },
  yesNo: { ja: 'はい・いいえ（true・false）', en: 'Yes or no (true, false)' },
  list: { ja: '文字列の並び', en: 'List of texts' },
};

const HEADER = [
  'table',
  'tableJa',
  'tableEn',
  'column',
  'labelJa',
  'labelEn',
  'typeJa',
  'typeEn',
  'required',
  'key',
  'valuesJa',
  'valuesEn',
  'codes',
  'descriptionJa',
  'descriptionEn',
  'from',
];

/** Returns the dictionary of the published tables in both languages, one line a column. */
export const dictionaryOfTables = (tables: readonly Table[]): string =>
  csvOf([HEADER, ...tables.flatMap((table) => table.columns.map((column) => lineOf(table, column)))]);

const lineOf = (table: Table, column: Column): (string | null)[] => [
  table.name,
  table.title.ja,
  table.title.en,
  column.key,
  column.label.ja,
  column.label.en,
  TYPE_LABELS[column.type].ja,
  TYPE_LABELS[column.type].en,
  String(column.required),
  String(table.primaryKey.includes(column.key)),
  values(column, 'ja'),
  values(column, 'en'),
  column.codes ?? null,
  meaningOf(column).ja,
  meaningOf(column).en,
  column.from,
];

const values = ({ choices }: Column, lang: keyof Text): string | null =>
  choices
    ? Object.entries(choices)
        .map(([value, label]) => `${value}: ${label[lang]}`)
        .join(' ; ')
    : null;
