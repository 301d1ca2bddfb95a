import { column } from '../column.ts';
import { itemColumns } from '../item-columns.ts';
import { paperRows, type PaperRow } from '../paper-rows.ts';
import { defineTable, projectNumber } from '../table.ts';

const papers = paperRows('report');

interface Row extends PaperRow<'report'> {
  readonly position: number;
  readonly item: object;
}

/** What was done on which day, with how many people. */
export const reportActivities = defineTable<Row>({
  name: 'reportActivities',
  title: { ja: '活動の記録', en: 'Report activities' },
  description: {
    ja: '報告書に書かれた、活動の日、内容、参加者数です。',
    en: 'What the reports say was done, on which day and with how many people.',
  },
  primaryKey: ['project', 'fiscalYear', 'position'],
  foreignKeys: [
    { fields: ['project', 'fiscalYear'], table: 'reports', reference: ['project', 'fiscalYear'] },
  ],
  columns: [
    ...projectNumber(),
    column<Row>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['4月から始まる年度です。', 'The fiscal year, which begins in April.'],
      ({ paper }) => paper.data.fiscalYear,
      { type: 'year', required: true },
    ),
    column<Row>(
      'position',
      ['順', 'Position'],
      ['報告書での順です。1から始まります。', 'Its place in the report, counted from 1.'],
      ({ position }) => position,
      { type: 'integer', required: true },
    ),
    ...itemColumns('report', 'activities'),
  ],
  rowsOf: (standing, around) =>
    papers(standing, around).flatMap((row) =>
      row.paper.data.activities.map((item, i) => ({ ...row, item, position: i + 1 })),
    ),
});
