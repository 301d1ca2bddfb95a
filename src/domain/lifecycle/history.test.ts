import { describe, expect, it } from 'vitest';
import { project, record, type Made } from './build.test-support.ts';
import { holderHistory, stageHistory } from './history.ts';
import * as make from './papers.test-support.ts';
import { contextOf } from './context.ts';
import { SITTINGS } from './status.test-support.ts';

const PAPERS: readonly Made[] = [
  make.verification(2026, '2027-01'),
  make.report(2026, '2027-03-20', '2027-04-10'),
  make.agreement('2026-09-10', '2026-10-01', '2027-03-31'),
  make.plan({ npo: '2026-08-20', city: '2026-09-10' }),
  make.decision('2026-03', 'adopted', { notifiedOn: '2026-07-30' }),
  make.review('2026-02', 'refer'),
  make.proposal('2026-04-18'),
];
const whole = project('2026-0042', ...PAPERS);
const settingOn = (today: string) => contextOf(record([whole], SITTINGS), today);

describe('the stages that a project went through', () => {
  it('C27: each from its first day to the day of the next', () => {
    expect(stageHistory(whole, settingOn('2027-12-01'))).toEqual([
      { value: 'proposed', from: '2026-04-18', to: '2026-06-17' },
      { value: 'referred', from: '2026-06-17', to: '2026-07-22' },
      { value: 'adopted', from: '2026-07-22', to: '2026-09-10' },
      { value: 'agreed', from: '2026-09-10', to: '2026-10-01' },
      { value: 'implementing', from: '2026-10-01', to: '2027-04-01' },
      { value: 'completed', from: '2027-04-01', to: '2027-04-10' },
      { value: 'reported', from: '2027-04-10', to: '2027-05-19' },
      { value: 'verified', from: '2027-05-19', to: null },
    ]);
  });

  it('end with the day that is asked for', () => {
    expect(stageHistory(whole, settingOn('2026-07-01')).at(-1)).toEqual({
      value: 'referred',
      from: '2026-06-17',
      to: null,
    });
  });

  it('C07: begin with the proposal, however long before it somebody was consulted', () => {
    const consulted = project(
      '2026-0042',
      make.consultation('2026-03-02'),
      make.opinion('midori-ka', { requestedOn: '2026-03-10' }),
      ...PAPERS,
    );
    const context = contextOf(record([consulted], SITTINGS), '2027-12-01');
    expect(stageHistory(consulted, context)).toEqual(stageHistory(whole, context));
    expect(holderHistory(consulted, context)[0]?.from).toBe('2026-04-18');
  });

  it('begin with the first paper where there is no proposal', () => {
    const only = project('2026-0042', make.consultation('2026-03-02'));
    const context = contextOf(record([only], SITTINGS), '2026-04-01');
    expect(stageHistory(only, context)).toEqual([{ value: 'proposed', from: '2026-03-02', to: null }]);
  });

  it('are none for a project from before the system', () => {
    expect(stageHistory(project('2022-9001', make.history()), settingOn('2026-07-01'))).toEqual([]);
  });
});

describe('who had to act', () => {
  it('C28: is told for everyone alike, day by day', () => {
    expect(holderHistory(whole, settingOn('2027-12-01'))).toEqual([
      // The sitting of 20 May is convened on 20 April; until then the secretariat has to plan one.
      { value: 'secretariat', from: '2026-04-18', to: '2026-04-20' },
      { value: 'council', from: '2026-04-20', to: '2026-06-17' },
      // The sitting of 22 July is convened on 22 June.
      { value: 'secretariat', from: '2026-06-17', to: '2026-06-22' },
      { value: 'council', from: '2026-06-22', to: '2026-07-22' },
      { value: 'secretariat', from: '2026-07-22', to: '2026-07-30' },
      { value: 'both', from: '2026-07-30', to: '2026-08-20' },
      { value: 'section', from: '2026-08-20', to: '2026-09-10' },
      { value: 'both', from: '2026-09-10', to: '2027-04-10' },
      { value: 'secretariat', from: '2027-04-10', to: '2027-04-19' },
      { value: 'council', from: '2027-04-19', to: '2027-05-19' },
      { value: null, from: '2027-05-19', to: null },
    ]);
  });
});
