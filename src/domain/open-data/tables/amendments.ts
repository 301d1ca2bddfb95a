import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toProject } from '../table.ts';

export const amendments = defineTable({
  name: 'amendments',
  title: { ja: '変更協定', en: 'Amendments' },
  description: { ja: '協定の変更です。', en: 'Changes of agreements.' },
  primaryKey: ['source'],
  foreignKeys: [toProject],
  columns: paperColumns('amendment'),
  rowsOf: paperRows('amendment'),
});
