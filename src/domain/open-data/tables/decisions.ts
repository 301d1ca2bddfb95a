import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toMeeting, toProject } from '../table.ts';

export const decisions = defineTable({
  name: 'decisions',
  title: { ja: '決定結果（ステップ2）', en: 'Decisions (step 2)' },
  description: { ja: 'ステップ2の決定です。', en: 'What step 2 decided.' },
  primaryKey: ['project', 'meeting'],
  foreignKeys: [toMeeting, toProject],
  columns: paperColumns('decision'),
  rowsOf: paperRows('decision'),
});
