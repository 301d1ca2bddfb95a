import { column } from '../column.ts';
import { itemColumns } from '../item-columns.ts';
import { paperRows, type PaperRow } from '../paper-rows.ts';
import { defineTable, projectNumber, toMeeting, toProject } from '../table.ts';

const papers = paperRows('review');

interface Row extends PaperRow<'review'> {
  readonly criterion: string;
  readonly item: object;
}

/** The judgement of step 1 by each guideline, with its reason (C13). */
export const judgements = defineTable<Row>({
  name: 'judgements',
  title: { ja: '検討の指針による判断', en: 'Judgements by guideline' },
  description: {
    ja: 'ステップ1での、検討の指針ごとの判断と理由です。',
    en: 'What step 1 judged by each guideline, and why.',
  },
  primaryKey: ['project', 'meeting', 'criterion'],
  foreignKeys: [toMeeting, toProject],
  columns: [
    ...projectNumber(),
    column<Row>(
      'meeting',
      ['会議', 'Sitting'],
      ['検討した会議です。', 'The sitting that judged.'],
      ({ paper }) => paper.data.meeting,
      { required: true, pattern: '^\\d{4}-\\d{2}$' },
    ),
    column<Row>(
      'criterion',
      ['指針の記号', 'Guideline'],
      ['検討の指針の記号です。', 'The key of the guideline.'],
      ({ criterion }) => criterion,
      { required: true, codes: 'criteria' },
    ),
    column<Row>(
      'criterionLabel',
      ['指針', 'Name of the guideline'],
      ['検討の指針の名前です。', 'The name of the guideline in Japanese.'],
      ({ criterion, around }) => around.programme.criteria.find(({ key }) => key === criterion)?.label.ja,
    ),
    ...itemColumns('review', 'criteria'),
  ],
  rowsOf: (standing, around) =>
    papers(standing, around).flatMap((row) =>
      Object.entries(row.paper.data.criteria ?? {}).map(([criterion, item]) => ({ ...row, criterion, item })),
    ),
});
