import { planInForce, plansOf } from '../../lifecycle/plan-in-force.ts';
import { column } from '../column.ts';
import { projectItemColumns, type ItemRow } from '../item-columns.ts';
import { defineTable, toProject } from '../table.ts';

type Row = ItemRow<{ readonly id: string }> & { readonly inForce: boolean };

/** What both sides agreed to measure (C21): by the plan as amended, and before, since older reports go by that. */
export const indicators = defineTable<Row>({
  name: 'indicators',
  title: { ja: '評価項目', en: 'Indicators' },
  description: {
    ja: '双方が合意した評価項目です。変更協定でなくなったものも、前の報告のために残します。',
    en: 'The indicators on which both sides agreed. Those that an amendment took away stay, for the reports before it.',
  },
  primaryKey: ['project', 'id'],
  foreignKeys: [toProject],
  columns: [
    ...projectItemColumns('plan', 'indicators'),
    column<Row>(
      'inForce',
      ['今の計画にあるか', 'In force'],
      ['変更協定を反映した計画にあるかどうかです。', 'Whether the plan as amended has it.'],
      ({ inForce }) => inForce,
      { type: 'yesNo', required: true },
    ),
  ],
  rowsOf: (standing, around) => {
    const now = new Set(planInForce(standing.project, around.today)?.indicators.map(({ id }) => id));
    const all = plansOf(standing.project, around.today).flatMap((plan) => plan.indicators);
    const newest = new Map(all.map((item) => [item.id, item]));
    return [...newest.values()].map((item) => ({ standing, around, item, inForce: now.has(item.id) }));
  },
});
