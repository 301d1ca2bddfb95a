import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toMeeting, toProject } from '../table.ts';

export const verifications = defineTable({
  name: 'verifications',
  title: { ja: '検証', en: 'Verifications' },
  description: { ja: '年度ごとの検証の結果です。', en: 'The verification of each fiscal year.' },
  primaryKey: ['project', 'fiscalYear'],
  foreignKeys: [toMeeting, toProject],
  columns: paperColumns('verification'),
  rowsOf: paperRows('verification'),
});
