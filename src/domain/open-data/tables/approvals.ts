import type { Standing } from '../../lifecycle/standing.ts';
import { column } from '../column.ts';
import { itemColumns, type ItemRow } from '../item-columns.ts';
import { defineTable, projectNumber, toProject } from '../table.ts';

type Row = ItemRow<object> & { readonly paper: string };

/** Which members of the council approved the text of a result (C28). */
export const approvals = defineTable<Row>({
  name: 'approvals',
  title: { ja: '構成員の承認', en: 'Approvals' },
  description: {
    ja: '検討、決定、検証の書類を、どの構成員がいつ承認したかです。',
    en: 'Which members approved the papers of reviews, decisions and verifications, and when.',
  },
  primaryKey: ['paper', 'member'],
  foreignKeys: [toProject],
  columns: [
    ...projectNumber(),
    column<Row>(
      'paper',
      ['書類のファイル', 'File'],
      ['記録のなかでのファイルの場所です。', 'Where the paper lies in the record.'],
      ({ paper }) => paper,
      { required: true },
    ),
    ...itemColumns('review', 'approvals'),
  ],
  rowsOf: (standing, around) =>
    approvedIn(standing).flatMap(({ path, data: { approvals: own = [] } }) =>
      own.map((item) => ({ standing, around, paper: path, item })),
    ),
});

const approvedIn = ({ timeline }: Standing) =>
  timeline.filter(
    (paper) => paper.kind === 'review' || paper.kind === 'decision' || paper.kind === 'verification',
  );
