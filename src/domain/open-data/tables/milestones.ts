import { planInForce } from '../../lifecycle/plan-in-force.ts';
import { projectItemColumns } from '../item-columns.ts';
import { defineTable, toProject } from '../table.ts';

/** The steps of the work by the plan as amended. */
export const milestones = defineTable({
  name: 'milestones',
  title: { ja: '計画の節目', en: 'Milestones' },
  description: {
    ja: '事業計画書の節目と予定日です。変更協定を反映します。',
    en: 'The steps of each plan as amended, each with its day.',
  },
  primaryKey: ['project', 'id'],
  foreignKeys: [toProject],
  columns: projectItemColumns('plan', 'milestones'),
  rowsOf: (standing, around) =>
    (planInForce(standing.project, around.today)?.milestones ?? []).map((item) => ({
      standing,
      around,
      item,
    })),
});
