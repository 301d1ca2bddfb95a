import { moneyOf, type YearsMoney } from '../../lifecycle/statistics/money.ts';
import { targetsOf, type YearsTargets } from '../../lifecycle/statistics/targets.ts';
import { VERDICT_LABELS } from '../../record/kinds/verification.ts';
import { column } from '../column.ts';
import { defineTable, type OfProject, projectColumns, toProject } from '../table.ts';

interface Row extends OfProject {
  readonly money: YearsMoney;
  readonly targets: YearsTargets | undefined;
  readonly verdict: string | undefined;
}

const yen = (
  key: string,
  label: readonly [string, string],
  help: readonly [string, string],
  cell: (money: YearsMoney) => number | null,
) => column<Row>(key, label, help, ({ money }) => cell(money), { type: 'yen' });

/** What each project cost in each year, the city's own part of it, and what came of it. */
export const outcomes = defineTable<Row>({
  name: 'outcomes',
  title: { ja: 'お金と成果', en: 'Money and outcome' },
  description: {
    ja: '協定を結んだ事業の、年度ごとの費用、市が使ったお金、目標の達成、会議の検証です。空欄は、まだ報告も検証もないことを表します。',
    en: 'Of each project with an agreement and each fiscal year: cost, the city’s own money, targets met, and the council’s verdict. Empty: not reported, or not verified yet.',
  },
  primaryKey: ['project', 'fiscalYear'],
  foreignKeys: [toProject],
  columns: [
    ...projectColumns(),
    column<Row>(
      'fiscalYear',
      ['年度', 'Fiscal year'],
      ['4月から始まる年度です。', 'The fiscal year, which begins in April.'],
      ({ money }) => money.fiscalYear,
      { type: 'year', required: true },
    ),
    yen(
      'cityPlannedYen',
      ['市の計画額', 'City planned'],
      ['計画で市が負担する額です。', 'What the city was to pay by the plan as amended.'],
      ({ cityPlannedYen }) => cityPlannedYen,
    ),
    yen(
      'citySpentYen',
      ['市が使ったお金', 'City spent'],
      ['決算で市が負担した額です。', 'What the city paid, as the report settles it.'],
      ({ citySpentYen }) => citySpentYen,
    ),
    yen(
      'plannedYen',
      ['計画した費用', 'Planned cost'],
      ['計画の支出の合計です。', 'All expenses of the plan as amended.'],
      ({ plannedYen }) => plannedYen,
    ),
    yen(
      'spentYen',
      ['費用の合計', 'Cost'],
      ['決算の支出の合計です。', 'All expenses, as the report settles them.'],
      ({ spentYen }) => spentYen,
    ),
    column<Row>(
      'targets',
      ['数値の目標', 'Targets'],
      ['協定で決めた、数値のある目標の数です。', 'How many targets with a number were agreed.'],
      ({ targets }) => targets?.set,
      { type: 'integer' },
    ),
    column<Row>(
      'targetsMeasured',
      ['測った目標', 'Measured'],
      ['結果を測った目標の数です。', 'How many of them were measured.'],
      ({ targets }) => targets?.measured,
      { type: 'integer' },
    ),
    column<Row>(
      'targetsMet',
      ['達成した目標', 'Met'],
      ['達成した目標の数です。', 'How many of them were met.'],
      ({ targets }) => targets?.met,
      { type: 'integer' },
    ),
    column<Row>(
      'verdict',
      ['検証の結論', 'Verdict'],
      ['会議の検証の結論です。', 'What the council concluded.'],
      ({ verdict }) => verdict,
      { choices: VERDICT_LABELS },
    ),
  ],
  rowsOf: (status, around) =>
    moneyOf(status).map((money) => ({
      status,
      around,
      money,
      targets: targetsOf(status).find(({ fiscalYear }) => fiscalYear === money.fiscalYear),
      verdict: status.timeline.flatMap((paper) =>
        paper.kind === 'verification' && paper.data.fiscalYear === money.fiscalYear
          ? [paper.data.verdict]
          : [],
      )[0],
    })),
});
