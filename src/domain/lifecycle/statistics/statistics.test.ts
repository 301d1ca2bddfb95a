import { describe, expect, it } from 'vitest';
import type { DataOf } from '../../record/kinds/index.ts';
import { project, record } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { SITTINGS } from '../status.test-support.ts';
import { recordStatus } from '../status.ts';
import type { Project } from '../../record/record.ts';
import { contextOf } from '../context.ts';
import { stageDurations } from './duration.ts';
import { figuresOf, type ProjectFigures } from './figures.ts';
import { statisticsOf, type Statistics } from './index.ts';

const target = (id: string, value: number, direction?: 'at-least' | 'at-most') => ({
  id,
  label: id,
  kind: 'outcome' as const,
  targets: [{ fiscalYear: 2026, value }],
  direction,
  method: '数える',
});
const line = (id: string, kind: 'income' | 'expense', amountYen: number) =>
  ({ id, fiscalYear: 2026, kind, item: id, amountYen, bearer: 'city' }) as const;
const side = { met: 'yes', comment: '本文' } as const;
const result = (indicator: string, more: object): DataOf<'report'>['results'][number] => ({
  indicator,
  npo: side,
  city: side,
  ...more,
});

const verified = project(
  '2026-0001',
  make.proposal('2026-04-18'),
  make.review('2026-02', 'refer'),
  make.decision('2026-03', 'adopted', { notifiedOn: '2026-07-22' }),
  make.plan(
    { npo: '2026-09-01', city: '2026-09-01' },
    {
      indicators: [target('visitors', 100), target('waste', 5, 'at-most'), target('songs', 3)],
      budgetLines: [line('grant', 'income', 100_000), line('tools', 'expense', 100_000)],
    },
  ),
  make.agreement('2026-09-10', '2026-10-01', '2027-03-31'),
  make.report(2026, '2027-03-31', '2027-05-01', {
    results: [
      result('visitors', { actual: 100 }),
      result('waste', { actual: 6 }),
      result('songs', { notMeasured: '雨のため。' }),
    ],
    settlement: [
      { line: 'grant', actualYen: 90_000 },
      { line: 'tools', actualYen: 80_000 },
      { line: '保険', actualYen: 5_000 },
    ],
  }),
  make.verification(2026, '2027-01'),
);
const rejected = project('2026-0002', make.proposal('2026-04-20'), make.review('2026-02', 'not-adopted'));
const waiting = project('2026-0003', make.proposal('2027-04-20'));
/** Adopted and under way, with nothing reported. */
const WORKING = [
  make.proposal('2026-04-20'),
  make.review('2026-02', 'refer'),
  make.decision('2026-03', 'adopted', { notifiedOn: '2026-07-22' }),
  make.plan(
    { npo: '2026-09-01', city: '2026-09-01' },
    { budgetLines: [line('paper', 'expense', 50_000), line('grant', 'income', 50_000)] },
  ),
  make.agreement('2026-09-10', '2026-10-01', '2027-03-31'),
];
const working = project('2026-0004', ...WORKING);
const before = project('2022-9001', make.history());

const TODAY = '2027-05-21';

function statisticsOn(projects: readonly Project[], sittings = SITTINGS): Statistics {
  const statuses = recordStatus(record(projects, sittings), TODAY);
  const context = contextOf(statuses.record, TODAY);
  const figures = [...statuses.projects.values()].map((status) => figuresOf(status, context));
  // As they are kept from one build to the next.
  const kept: ProjectFigures[] = JSON.parse(JSON.stringify(figures));
  return statisticsOf(kept, statuses.programme, TODAY);
}

const statistics = statisticsOn([verified, rejected, waiting, before]);

describe('the statistics of a record', () => {
  it('C27: the funnel of each round counts how far its projects came', () => {
    expect(statistics.rounds).toEqual([
      {
        fiscalYear: 2026,
        proposed: 2,
        reviewed: 2,
        referred: 1,
        adopted: 1,
        agreed: 1,
        reported: 1,
        verified: 1,
        notAdopted: 1,
        withdrawn: 0,
        terminated: 0,
      },
      {
        fiscalYear: 2027,
        proposed: 1,
        reviewed: 0,
        referred: 0,
        adopted: 0,
        agreed: 0,
        reported: 0,
        verified: 0,
        notAdopted: 0,
        withdrawn: 0,
        terminated: 0,
      },
    ]);
  });

  it('C27: the share adopted is of those who were answered', () => {
    expect(statistics.adoption.get(2026)).toEqual({ answered: 2, adopted: 1 });
    expect(statisticsOn([waiting]).adoption.get(2027)).toEqual({ answered: 0, adopted: 0 });
  });

  it('C27: days in a stage run from its first day to the next stage; what still lasts is counted apart', () => {
    // 60 and 58 days from the filing to the review; one proposal waits for its first sitting.
    expect(statistics.daysInStages.get('proposed')).toEqual({ projects: 2, medianDays: 59, running: 1 });
    expect(statistics.daysInStages.get('referred')).toEqual({ projects: 1, medianDays: 35, running: 0 });
    expect(statistics.daysInStages.has('verified')).toBe(false);
  });

  it('C28: days on which both sides had to act count for both', () => {
    const { daysOfWaiting } = statistics;
    // From the notice of the adoption to the agreement, and from the end of the work to the report.
    expect(daysOfWaiting.get('section')).toMatchObject({ projects: 1, totalDays: 50 + 30 });
    expect(daysOfWaiting.get('owner')).toMatchObject({ projects: 1, totalDays: 50 + 30 });
  });

  it('C25: reports are counted by whether they came on time', () => {
    expect(statistics.punctuality.get('report')).toEqual({ onTime: 0, late: 1, missing: 0 });
    // Due on 30 April 2027, so in the next fiscal year.
    expect(statistics.reports).toEqual(new Map([[2027, { onTime: 0, late: 1, missing: 0 }]]));
  });

  it('C28: the city, the council and the secretariat are counted like the groups', () => {
    expect(statistics.punctuality.get('notification')?.onTime).toBe(1);
    expect(statistics.punctuality.get('verification')).toBeDefined();
    expect(statistics.punctuality.get('sittings')).toBeDefined();
  });

  it('C24: a target is met, missed or was not measured', () => {
    expect(statistics.targets).toEqual(new Map([[2026, { set: 3, measured: 2, met: 1 }]]));
  });

  it('C23: money is counted once, as expense, planned and spent', () => {
    expect(statistics.money.get(2026)).toMatchObject({ plannedYen: 100_000, spentYen: 85_000 });
  });

  it('C23: only what was reported is compared, and nothing reported is not nothing spent', () => {
    expect(statisticsOn([verified, working]).money.get(2026)).toEqual({
      projects: 2,
      plannedYen: 150_000,
      reported: 1,
      reportedPlanYen: 100_000,
      spentYen: 85_000,
      cityPlannedYen: 150_000,
      reportedCityPlanYen: 100_000,
      citySpentYen: 90_000,
    });
    expect(statisticsOn([working]).money.get(2026)).toMatchObject({ reported: 0, spentYen: null });
  });

  it('C23: the city’s own money is the income that it bears; what others pay in and what is bought with it is not', () => {
    const others = [
      { ...line('fees', 'income', 20_000), bearer: 'other' as const },
      { ...line('dues', 'income', 30_000), bearer: 'npo' as const },
      line('grant', 'income', 50_000),
      line('paper', 'expense', 100_000),
    ];
    const shared = project(
      '2026-0006',
      ...WORKING.slice(0, 3),
      make.plan({ npo: '2026-09-01', city: '2026-09-01' }, { budgetLines: others }),
      make.agreement('2026-09-10', '2026-10-01', '2027-03-31'),
      make.report(2026, '2027-03-31', '2027-05-01', {
        settlement: [
          { line: 'fees', actualYen: 25_000 },
          { line: 'dues', actualYen: 24_000 },
          { line: 'grant', actualYen: 48_000 },
          { line: 'paper', actualYen: 90_000 },
          { line: '看板', actualYen: 7_000 },
        ],
      }),
    );
    expect(statisticsOn([shared]).money.get(2026)).toMatchObject({
      plannedYen: 100_000,
      spentYen: 97_000,
      cityPlannedYen: 50_000,
      citySpentYen: 48_000,
    });
  });

  it('C23: years of a terminated project for which no report is owed are left out', () => {
    const ended = (reportOwed: boolean) =>
      statisticsOn([project('2026-0005', ...WORKING, make.termination('2026-12-03', reportOwed))]).money.get(
        2026,
      );
    expect(ended(false)).toBeUndefined();
    expect(ended(true)).toMatchObject({ projects: 1, plannedYen: 50_000, spentYen: null });
  });

  it('C27: stays are compared with those that are over, so that they do not change day by day', () => {
    const statuses = recordStatus(record([verified, rejected, waiting], SITTINGS), TODAY);
    const context = contextOf(statuses.record, TODAY);
    const figures = [...statuses.projects.values()].map((status) => figuresOf(status, context));
    const proposed = (before: string) => stageDurations(figures, before).get('proposed');
    expect(proposed('2026-06-17')).toEqual({ projects: 0, medianDays: null, running: 1 });
    expect(proposed('2026-06-18')).toEqual({ projects: 2, medianDays: 59, running: 1 });
  });

  it('C03: themes are counted in the round of the proposal', () => {
    const theme = verified.documents.flatMap((paper) => (paper.kind === 'proposal' ? paper.data.theme : []));
    expect(statistics.themes.get(theme[0] ?? '')).toEqual(
      new Map([
        [2026, 2],
        [2027, 1],
      ]),
    );
  });
});
