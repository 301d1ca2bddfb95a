import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toProject } from '../table.ts';

export const agreements = defineTable({
  name: 'agreements',
  title: { ja: '協定', en: 'Agreements' },
  description: { ja: '協定書の当事者と期間です。', en: 'Parties and period of each agreement.' },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('agreement'),
  rowsOf: paperRows('agreement'),
});
