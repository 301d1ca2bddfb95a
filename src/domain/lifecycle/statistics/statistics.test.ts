import { describe, expect, it } from 'vitest';
import type { DataOf } from '../../record/kinds/index.ts';
import { project, record } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { SITTINGS } from '../stand.test-support.ts';
import { standRecord } from '../standing.ts';
import type { Project } from '../../record/record.ts';
import { settingOf } from '../setting.ts';
import { daysInStagesLeft } from './duration.ts';
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
const before = project('2022-9001', make.history());

const TODAY = '2027-05-21';

function statisticsOn(projects: readonly Project[], sittings = SITTINGS): Statistics {
  const standings = standRecord(record(projects, sittings), TODAY);
  const setting = settingOf(standings.record, TODAY);
  const figures = [...standings.projects.values()].map((standing) => figuresOf(standing, setting));
  // As they are kept from one build to the next.
  const kept: ProjectFigures[] = JSON.parse(JSON.stringify(figures));
  return statisticsOf(kept, standings.programme, TODAY);
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
    expect(statistics.shareAdopted).toBe(0.5);
    expect(statisticsOn([waiting]).shareAdopted).toBeNull();
  });

  it('C27: days in a stage run from its first day to the next stage, or to today', () => {
    // 60 and 58 days from the filing to the review, 31 days from the filing until today.
    expect(statistics.daysInStages.get('proposed')).toEqual({ projects: 3, totalDays: 149, medianDays: 58 });
    expect(statistics.daysInStages.get('referred')).toEqual({ projects: 1, totalDays: 35, medianDays: 35 });
    expect(statistics.daysInStages.has('verified')).toBe(false);
  });

  it('C28: days on which both sides had to act count for both', () => {
    const { daysOfWaiting } = statistics;
    // From the notice of the adoption to the agreement, and from there to the report.
    expect(daysOfWaiting.get('section')).toMatchObject({ projects: 1, totalDays: 283 });
    expect(daysOfWaiting.get('owner')).toMatchObject({ projects: 1, totalDays: 283 });
  });

  it('C25: reports are counted by whether they came on time', () => {
    expect(statistics.punctuality.get('report')).toEqual({ onTime: 0, late: 1, missing: 0 });
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
    expect(statistics.money).toEqual(new Map([[2026, { plannedYen: 100_000, spentYen: 85_000 }]]));
  });

  it('C27: stays are compared with those that are over, so that they do not change day by day', () => {
    const standings = standRecord(record([verified, rejected, waiting], SITTINGS), TODAY);
    const setting = settingOf(standings.record, TODAY);
    const figures = [...standings.projects.values()].map((standing) => figuresOf(standing, setting));
    expect(daysInStagesLeft(figures, '2027-04-01').get('proposed')).toEqual({
      projects: 2,
      totalDays: 118,
      medianDays: 59,
    });
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
