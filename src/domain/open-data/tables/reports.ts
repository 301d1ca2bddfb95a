import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toProject } from '../table.ts';

export const reports = defineTable({
  name: 'reports',
  title: { ja: '報告', en: 'Reports' },
  description: { ja: '年度ごとの報告書です。', en: 'The report of each fiscal year.' },
  primaryKey: ['project', 'fiscalYear'],
  foreignKeys: [toProject],
  columns: paperColumns('report'),
  rowsOf: paperRows('report'),
});
