import { paperColumns, paperRows } from '../paper-rows.ts';
import { defineTable, toProject } from '../table.ts';

export const plans = defineTable({
  name: 'plans',
  title: { ja: '事業計画', en: 'Plans' },
  description: {
    ja: '事業計画書の形態、主体、期間です。',
    en: 'Form, owner, section and period of each plan.',
  },
  primaryKey: ['project'],
  foreignKeys: [toProject],
  columns: paperColumns('plan'),
  rowsOf: paperRows('plan'),
});
