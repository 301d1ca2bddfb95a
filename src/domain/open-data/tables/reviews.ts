import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toMeeting, toProject } from '../table.ts';

export const reviews = defineTable({
  name: 'reviews',
  title: { ja: '検討結果（ステップ1）', en: 'Reviews (step 1)' },
  description: { ja: 'ステップ1の検討の結果です。', en: 'What step 1 found.' },
  primaryKey: ['project', 'meeting'],
  foreignKeys: [toMeeting, toProject],
  columns: paperColumns('review'),
  rowsOf: paperRows('review'),
});
