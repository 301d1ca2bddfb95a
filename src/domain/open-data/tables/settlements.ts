import { column } from '../column.ts';
import { itemColumns } from '../item-columns.ts';
import { paperRows, type PaperRow } from '../paper-rows.ts';
import { defineTable, projectNumber } from '../table.ts';

const papers = paperRows('report');

/** What was spent and received by each budget line. */
export const settlements = defineTable({
  name: 'settlements',
  title: { ja: '決算', en: 'Settlements' },
  description: { ja: '収支予算の行ごとの決算です。', en: 'What was spent and received by each budget line.' },
  primaryKey: ['project', 'fiscalYear', 'line'],
  foreignKeys: [
    { fields: ['project', 'fiscalYear'], table: 'reports', reference: ['project', 'fiscalYear'] },
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
    ...itemColumns('report', 'settlement'),
  ],
  rowsOf: (standing, around) =>
    papers(standing, around).flatMap((row) => row.paper.data.settlement.map((item) => ({ ...row, item }))),
});
