import { column } from '../column.ts';
import { itemColumns } from '../item-columns.ts';
import { paperRows, type PaperRow } from '../paper-rows.ts';
import { defineTable, projectNumber } from '../table.ts';

const papers = paperRows('verification');

interface Row extends PaperRow<'verification'> {
  readonly indicator: string;
  readonly item: object;
}

/** What the council found on each indicator (C15). */
export const findings = defineTable<Row>({
  name: 'findings',
  title: { ja: '検証での評価', en: 'Findings' },
  description: {
    ja: '検証での、評価項目ごとの評価です。',
    en: 'What the verification found on each indicator.',
  },
  primaryKey: ['project', 'fiscalYear', 'indicator'],
  foreignKeys: [
    { fields: ['project', 'fiscalYear'], table: 'verifications', reference: ['project', 'fiscalYear'] },
    { fields: ['project', 'indicator'], table: 'indicators', reference: ['project', 'id'] },
  ],
  columns: [
    ...projectNumber(),
    column<Row>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['検証された年度です。', 'The fiscal year that was verified.'],
      ({ paper }) => paper.data.fiscalYear,
      { type: 'year', required: true },
    ),
    column<Row>(
      'indicator',
      ['評価項目の記号', 'Indicator'],
      ['評価項目の表の記号です。', 'The id of the indicator.'],
      ({ indicator }) => indicator,
      { required: true },
    ),
    ...itemColumns('verification', 'findings'),
  ],
  rowsOf: (standing, around) =>
    papers(standing, around).flatMap((row) =>
      Object.entries(row.paper.data.findings).map(([indicator, item]) => ({ ...row, indicator, item })),
    ),
});
