import { column } from '../column.ts';
import { itemColumns, type PaperRow, paperRows } from '../rows.ts';
import { defineTable, projectNumber } from '../table.ts';

const reports = paperRows('report');

interface ActivityRow extends PaperRow<'report'> {
  readonly position: number;
  readonly item: object;
}

/** What was done on which day, with how many people. */
export const reportActivities = defineTable<ActivityRow>({
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
    column<ActivityRow>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['4月から始まる年度です。', 'The fiscal year, which begins in April.'],
      ({ paper }) => paper.data.fiscalYear,
      { type: 'year', required: true },
    ),
    column<ActivityRow>(
      'position',
      ['順', 'Position'],
      ['報告書での順です。1から始まります。', 'Its place in the report, counted from 1.'],
      ({ position }) => position,
      { type: 'integer', required: true },
    ),
    ...itemColumns('report', 'activities'),
  ],
  rowsOf: (status, around) =>
    reports(status, around).flatMap((row) =>
      row.paper.data.activities.map((item, i) => ({ ...row, item, position: i + 1 })),
    ),
});

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
  rowsOf: (status, around) =>
    reports(status, around).flatMap((row) => row.paper.data.results.map((item) => ({ ...row, item }))),
});

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
  rowsOf: (status, around) =>
    reports(status, around).flatMap((row) => row.paper.data.settlement.map((item) => ({ ...row, item }))),
});

const verifications = paperRows('verification');

interface FindingRow extends PaperRow<'verification'> {
  readonly indicator: string;
  readonly item: object;
}

/** What the council found on each indicator (C15). */
export const findings = defineTable<FindingRow>({
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
    column<FindingRow>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['検証された年度です。', 'The fiscal year that was verified.'],
      ({ paper }) => paper.data.fiscalYear,
      { type: 'year', required: true },
    ),
    column<FindingRow>(
      'indicator',
      ['評価項目の記号', 'Indicator'],
      ['評価項目の表の記号です。', 'The id of the indicator.'],
      ({ indicator }) => indicator,
      { required: true },
    ),
    ...itemColumns('verification', 'findings'),
  ],
  rowsOf: (status, around) =>
    verifications(status, around).flatMap((row) =>
      Object.entries(row.paper.data.findings).map(([indicator, item]) => ({ ...row, indicator, item })),
    ),
});
