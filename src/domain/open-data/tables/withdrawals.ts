import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toProject } from '../table.ts';

export const withdrawals = defineTable({
  name: 'withdrawals',
  title: { ja: '取下げ', en: 'Withdrawals' },
  description: { ja: '提案者による取下げです。', en: 'Proposals withdrawn by their proposers.' },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('withdrawal'),
  rowsOf: paperRows('withdrawal'),
});
