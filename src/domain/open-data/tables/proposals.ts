import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toProject } from '../table.ts';

export const proposals = defineTable({
  name: 'proposals',
  title: { ja: '提案（基本シート）', en: 'Proposals' },
  description: {
    ja: '提案者が提出した基本シートの全項目です。',
    en: 'Every field of the basic sheets as they were filed.',
  },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('proposal'),
  rowsOf: paperRows('proposal'),
});
