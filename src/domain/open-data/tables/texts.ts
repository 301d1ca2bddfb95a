import { KINDS, PROJECT_KINDS, type Kind } from '../../record/kinds/index.ts';
import { valueAt } from '../../record/text/field-path.ts';
import { layoutOf } from '../../record/text/layout.ts';
import type { ProjectStatus } from '../../lifecycle/status.ts';
import { column } from '../column.ts';
import { defineTable, projectNumber, toProject, type Around } from '../table.ts';

interface Row {
  readonly around: Around;
  readonly status?: ProjectStatus;
  readonly kind: Kind;
  readonly path: string;
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

/** Everything that was written at length, one text a row: what one filters to read all reasons, or all needs. */
export const texts = defineTable<Row>({
  name: 'texts',
  title: { ja: '書類の文章', en: 'Texts' },
  description: {
    ja: '提案の目的、判断の理由、助言、議事録など、書類に書かれた文章です。項目で絞り込めます。',
    en: 'What was written at length: purposes, reasons, advice, minutes. Filter it by field.',
  },
  packed: true,
  primaryKey: ['path', 'field'],
  foreignKeys: [toProject],
  columns: [
    ...projectNumber(false),
    column<Row>(
      'kind',
      ['書類の種類', 'Kind'],
      ['基本シート、検討結果などです。', 'Proposal, review and so on.'],
      ({ kind }) => kind,
      {
        required: true,
        choices: Object.fromEntries(
          [...Object.keys(PROJECT_KINDS), 'sitting'].map((kind) => [kind, KINDS[kind as Kind].label]),
        ),
      },
    ),
    column<Row>(
      'path',
      ['書類のファイル', 'File'],
      ['記録のなかでのファイルの場所です。', 'Where the paper lies in the record.'],
      ({ path }) => path,
      { required: true },
    ),
    column<Row>(
      'field',
      ['項目のキー', 'Field'],
      ['書類の項目を表すキーです。', 'The key of the field in the paper.'],
      ({ field }) => field,
      { required: true },
    ),
    column<Row>(
      'label',
      ['項目', 'Heading'],
      ['書類での見出しです。', 'Its heading in the paper.'],
      ({ label }) => label,
      { required: true },
    ),
    column<Row>(
      'text',
      ['文章', 'Text'],
      ['CSVでは、改行を空白にしています。', 'In CSV, line breaks are spaces.'],
      ({ text }) => text,
      { type: 'prose', required: true },
    ),
  ],
  rowsOf: (status, around) =>
    status.timeline.flatMap((paper) =>
      textsOf(paper.kind, paper.data).map((one) => ({
        ...one,
        status,
        around,
        kind: paper.kind,
        path: paper.path,
      })),
    ),
  commonRows: ({ sittings }, around) =>
    sittings.flatMap(({ id, data }) =>
      textsOf('sitting', data).map((one) => ({
        ...one,
        around,
        kind: 'sitting' as const,
        path: `meetings/${id}.md`,
      })),
    ),
});

/** Returns the long texts of one paper by the keys of its fields, as the API has them. */
export const textsIn = (kind: Kind, data: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(textsOf(kind, data).map(({ field, text }) => [field, text]));

function textsOf(kind: Kind, data: unknown): Pick<Row, 'field' | 'label' | 'text'>[] {
  const { prose, body } = layoutOf(KINDS[kind].schema);
  return (body ? [...prose, body] : prose).flatMap(({ path, field, label }) => {
    const text = valueAt(data, path);
    return typeof text === 'string' ? [{ field, label, text }] : [];
  });
}
