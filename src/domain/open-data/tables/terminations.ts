import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toProject } from '../table.ts';

export const terminations = defineTable({
  name: 'terminations',
  title: { ja: '見送り・中止', en: 'Terminations' },
  description: {
    ja: '採用の後の見送り、中止、協定の解除です。',
    en: 'Projects that ended early after their adoption.',
  },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('termination'),
  rowsOf: paperRows('termination'),
});
