import { column } from '../column.ts';
import { itemColumns } from '../item-columns.ts';
import { paperRows, type PaperRow } from '../paper-rows.ts';
import { defineTable, projectNumber } from '../table.ts';

const papers = paperRows('report');

/** What was reached by each indicator, and how either side judges it. */
export const results = defineTable({
  name: 'results',
  title: { ja: '実績と双方の評価', en: 'Results' },
  description: {
    ja: '評価項目ごとの実績と、事業主体者と市それぞれの評価です。',
    en: 'What was reached by each indicator, and how either side judges it.',
  },
  primaryKey: ['project', 'fiscalYear', 'indicator'],
  foreignKeys: [
    { fields: ['project', 'fiscalYear'], table: 'reports', reference: ['project', 'fiscalYear'] },
    { fields: ['project', 'indicator'], table: 'indicators', reference: ['project', 'id'] },
  ],
  columns: [
    ...projectNumber(),
    column<PaperRow<'report'>>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['4月から始まる年度です。', 'The fiscal year, which begins in April.'],
      ({ paper }) => paper.data.fiscalYear,
      { type: 'year', required: true },
    ),
    ...itemColumns('report', 'results'),
  ],
  rowsOf: (standing, around) =>
    papers(standing, around).flatMap((row) => row.paper.data.results.map((item) => ({ ...row, item }))),
});
