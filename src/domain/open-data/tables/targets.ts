import { planInForce } from '../../lifecycle/plan-in-force.ts';
import { column } from '../column.ts';
import type { ItemRow } from '../item-columns.ts';
import { defineTable, projectNumber } from '../table.ts';

type Row = ItemRow<{ readonly indicator: string; readonly fiscalYear: number; readonly value: number }>;

/** The target of each indicator in each fiscal year (C21). */
export const targets = defineTable<Row>({
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
    column<Row>(
      'indicator',
      ['評価項目の記号', 'Indicator'],
      ['評価項目の表の記号です。', 'The id of the indicator.'],
      ({ item }) => item.indicator,
      { required: true },
    ),
    column<Row>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['4月から始まる年度です。', 'The fiscal year, which begins in April.'],
      ({ item }) => item.fiscalYear,
      { type: 'year', required: true },
    ),
    column<Row>(
      'value',
      ['目標値', 'Target'],
      ['単位は評価項目の表にあります。', 'Its unit is that of the indicator.'],
      ({ item }) => item.value,
      { type: 'number', required: true },
    ),
  ],
  rowsOf: (standing, around) =>
    (planInForce(standing.project, around.today)?.indicators ?? []).flatMap(({ id, targets: years = [] }) =>
      years.map((target) => ({ standing, around, item: { indicator: id, ...target } })),
    ),
});
