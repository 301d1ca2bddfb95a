import { planInForce } from '../../lifecycle/plan-in-force.ts';
import { projectItemColumns } from '../item-columns.ts';
import { defineTable, toProject } from '../table.ts';

/** What both sides agreed to measure, by the plan as amended (C21). */
export const indicators = defineTable({
  name: 'indicators',
  title: { ja: '評価項目', en: 'Indicators' },
  description: {
    ja: '双方が合意した評価項目です。変更協定を反映します。',
    en: 'The indicators on which both sides agreed, as amended.',
  },
  primaryKey: ['project', 'id'],
  foreignKeys: [toProject],
  columns: projectItemColumns('plan', 'indicators'),
  rowsOf: (standing, around) =>
    (planInForce(standing.project, around.today)?.indicators ?? []).map((item) => ({
      standing,
      around,
      item,
    })),
});
