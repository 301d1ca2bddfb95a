import { planInForce } from '../../lifecycle/plan-in-force.ts';
import { projectItemColumns } from '../item-columns.ts';
import { defineTable, toProject } from '../table.ts';

/** The budget of the plan as amended. */
export const budgetLines = defineTable({
  name: 'budgetLines',
  title: { ja: '収支予算', en: 'Budget lines' },
  description: {
    ja: '年度ごとの収入と支出の予算です。',
    en: 'Planned income and expense of each fiscal year.',
  },
  primaryKey: ['project', 'id'],
  foreignKeys: [toProject],
  columns: projectItemColumns('plan', 'budgetLines'),
  rowsOf: (standing, around) =>
    (planInForce(standing.project, around.today)?.budgetLines ?? []).map((item) => ({
      standing,
      around,
      item,
    })),
});
