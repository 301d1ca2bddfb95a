import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toProject } from '../table.ts';

export const proposals = defineTable({
  name: 'proposals',
  title: { ja: '提案（基本シート）', en: 'Proposals' },
  description: {
    ja: '提案者が提出した基本シートの、数値や選択の項目です。',
    en: 'The figures and choices of the basic sheets as they were filed.',
  },
  primaryKey: ['project'],
  foreignKeys: [toProject, { fields: ['previousProposal'], table: 'projects', reference: ['project'] }],
  columns: paperColumns('proposal'),
  rowsOf: paperRows('proposal'),
});
