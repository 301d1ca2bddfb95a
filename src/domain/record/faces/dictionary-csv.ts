import type { Language } from '../../text.ts';
import { csvOf } from './csv.ts';
import type { DictionaryRow } from './dictionary.ts';
import { LIST_LABELS } from './lists.ts';
import type { Paper } from './papers.ts';
import { VALUE_TYPES } from './value-type.ts';

const HEADER = [
  '書類',
  '書類の名称',
  '項目',
  'ラベル（日本語）',
  'ラベル（英語）',
  '型',
  '必須',
  '条件（日本語）',
  '条件（英語）',
  '書く場所',
  '見出し',
  '書ける値（日本語）',
  '書ける値（英語）',
  '値の一覧',
  '例',
  '説明（日本語）',
  '説明（英語）',
  '条項',
];

const REQUIRED = { R: '必須', C: '条件付き', O: '任意' } as const;
const WHERE = {
  frontmatter: '先頭の項目',
  body: '本文',
  both: '先頭の項目と本文',
  file: 'ファイル',
} as const;

/** The data dictionary as a table for spreadsheets. */
export function dictionaryCsv(papers: readonly Paper[], rows: readonly DictionaryRow[]): string {
  const names = new Map(papers.map((paper) => [paper.name, paper.label.ja]));
  return csvOf([HEADER, ...rows.map((row) => cellsOf(row, names.get(row.kind) ?? row.kind))]);
}

const cellsOf = (row: DictionaryRow, name: string): (string | null)[] => [
  row.kind,
  name,
  row.path,
  row.label.ja,
  row.label.en,
  VALUE_TYPES[row.type].ja + (row.list ? '（複数）' : ''),
  REQUIRED[row.required],
  row.condition?.ja ?? null,
  row.condition?.en ?? null,
  WHERE[row.where],
  row.heading,
  allowed(row, 'ja'),
  allowed(row, 'en'),
  row.from && LIST_LABELS[row.from].ja,
  row.example?.replaceAll('\n', ' ; ') ?? null,
  row.help.ja,
  row.help.en,
  row.clauses.join(' '),
];

const allowed = (row: DictionaryRow, language: Language): string | null =>
  row.allowed?.map(({ value, label }) => `${value}: ${label[language]}`).join(' ; ') ?? null;
