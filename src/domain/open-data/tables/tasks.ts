import { itemColumns, type ItemRow } from '../item-columns.ts';
import { OBLIGATION_LABELS } from '../../lifecycle/obligation.ts';
import type { Standing } from '../../lifecycle/standing.ts';
import { column } from '../column.ts';
import { defineTable, projectNumber, toProject } from '../table.ts';

type TaskKind = 'ask' | 'condition' | 'follow-up';

type Row = ItemRow<object> & { readonly kind: TaskKind; readonly paper: string };

/** What a result asks of somebody by a day: asks, conditions, follow-ups. Whether it is done is among the obligations. */
export const tasks = defineTable<Row>({
  name: 'tasks',
  title: { ja: 'お願い・条件・検証後の対応', en: 'Tasks' },
  description: {
    ja: '検討、決定、検証の結果で、誰に、いつまでに、何をお願いしたかです。',
    en: 'What the results of reviews, decisions and verifications ask of whom, and until when.',
  },
  primaryKey: ['project', 'paper', 'kind', 'id'],
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
    column<Row>(
      'kind',
      ['種類', 'Kind'],
      ['何としてお願いしたかです。', 'As what it is asked.'],
      ({ kind }) => kind,
      {
        required: true,
        choices: {
          ask: OBLIGATION_LABELS.ask,
          condition: OBLIGATION_LABELS.condition,
          'follow-up': OBLIGATION_LABELS['follow-up'],
        },
      },
    ),
    ...itemColumns('review', 'asks'),
  ],
  rowsOf: (standing, around) =>
    tasksOf(standing).flatMap(({ kind, paper, items = [] }) =>
      items.map((item) => ({ standing, around, kind, paper, item })),
    ),
});

interface Tasks {
  readonly kind: TaskKind;
  readonly paper: string;
  readonly items: readonly object[] | undefined;
}

const tasksOf = ({ timeline }: Standing): Tasks[] =>
  timeline.flatMap((paper): Tasks[] => {
    switch (paper.kind) {
      case 'review':
        return [{ kind: 'ask', paper: paper.path, items: paper.data.asks }];
      case 'decision':
        return [
          { kind: 'condition', paper: paper.path, items: paper.data.conditions },
          { kind: 'ask', paper: paper.path, items: paper.data.asks },
        ];
      case 'verification':
        return [{ kind: 'follow-up', paper: paper.path, items: paper.data.followUps }];
      default:
        return [];
    }
  });
