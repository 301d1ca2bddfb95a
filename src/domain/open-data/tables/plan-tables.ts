import { planInForce, plansOf } from '../../lifecycle/plan-in-force.ts';
import { column } from '../column.ts';
import { type ItemRow, projectItemColumns } from '../rows.ts';
import { defineTable, projectNumber, toProject } from '../table.ts';

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
  rowsOf: (status, around) =>
    (planInForce(status.project, around.today)?.budgetLines ?? []).map((item) => ({
      status,
      around,
      item,
    })),
});

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
  rowsOf: (status, around) =>
    (planInForce(status.project, around.today)?.milestones ?? []).map((item) => ({
      status,
      around,
      item,
    })),
});

type IndicatorRow = ItemRow<{ readonly id: string }> & { readonly inForce: boolean };

/** What both sides agreed to measure (C21): by the plan as amended, and before, since older reports go by that. */
export const indicators = defineTable<IndicatorRow>({
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
    column<IndicatorRow>(
      'inForce',
      ['今の計画にあるか', 'In force'],
      ['変更協定を反映した計画にあるかどうかです。', 'Whether the plan as amended has it.'],
      ({ inForce }) => inForce,
      { type: 'yesNo', required: true },
    ),
  ],
  rowsOf: (status, around) => {
    const now = new Set(planInForce(status.project, around.today)?.indicators.map(({ id }) => id));
    const all = plansOf(status.project, around.today).flatMap((plan) => plan.indicators);
    const newest = new Map(all.map((item) => [item.id, item]));
    return [...newest.values()].map((item) => ({ status, around, item, inForce: now.has(item.id) }));
  },
});

type TargetRow = ItemRow<{ readonly indicator: string; readonly fiscalYear: number; readonly value: number }>;

/** The target of each indicator in each fiscal year (C21). */
export const targets = defineTable<TargetRow>({
  name: 'targets',
  title: { ja: '目標値', en: 'Targets' },
  description: {
    ja: '評価項目の、年度ごとの目標値です。',
    en: 'The target of each indicator in each fiscal year.',
  },
  primaryKey: ['project', 'indicator', 'fiscalYear'],
  foreignKeys: [{ fields: ['project', 'indicator'], table: 'indicators', reference: ['project', 'id'] }],
  columns: [
    ...projectNumber(),
    column<TargetRow>(
      'indicator',
      ['評価項目の記号', 'Indicator'],
      ['評価項目の表の記号です。', 'The id of the indicator.'],
      ({ item }) => item.indicator,
      { required: true },
    ),
    column<TargetRow>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['4月から始まる年度です。', 'The fiscal year, which begins in April.'],
      ({ item }) => item.fiscalYear,
      { type: 'year', required: true },
    ),
    column<TargetRow>(
      'value',
      ['目標値', 'Target'],
      ['単位は評価項目の表にあります。', 'Its unit is that of the indicator.'],
      ({ item }) => item.value,
      { type: 'number', required: true },
    ),
  ],
  rowsOf: (status, around) =>
    (planInForce(status.project, around.today)?.indicators ?? []).flatMap(({ id, targets: years = [] }) =>
      years.map((target) => ({ status, around, item: { indicator: id, ...target } })),
    ),
});
