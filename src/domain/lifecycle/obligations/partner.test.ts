import { describe, expect, it } from 'vitest';
import type { Made } from '../build.test-support.ts';
import { project } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed } from '../status.test-support.ts';

describe('the obligation to find a partner', () => {
  const adopted = (more: object): Made[] => [
    make.proposal('2026-04-18', true, {
      proposer: { type: 'city-staff', name: 'みどり課', section: 'midori-ka' },
      ...more,
    }),
    make.review('2026-02', 'refer'),
    make.decision('2026-03', 'adopted'),
  ];
  const partnersOf = (today: string, ...papers: Made[]) =>
    owed(project('2026-0042', ...papers), 'partner', today);

  it('C02: arises when a proposal of the city is adopted without one, due as the agreement', () => {
    expect(partnersOf('2026-07-21', ...adopted({}))).toEqual([]);
    expect(partnersOf('2026-07-22', ...adopted({}))).toMatchObject([
      { owedBy: 'secretariat', due: '2026-10-01', metOn: null, state: 'open' },
    ]);
  });

  it('C02: is met by the plan, which names the owner', () => {
    const planned = [...adopted({}), make.plan({ npo: '2026-09-01' })];
    expect(partnersOf('2026-08-31', ...planned)).toMatchObject([{ metOn: null }]);
    expect(partnersOf('2026-09-01', ...planned)).toMatchObject([{ state: 'met', metOn: '2026-09-01' }]);
    const metOn = (plan: Made) => partnersOf('2026-12-01', ...adopted({}), plan)[0]?.metOn;
    expect(metOn(make.plan({ npo: '2026-09-03', city: '2026-09-02' }))).toBe('2026-09-02');
    expect(metOn(make.plan({}))).toBe('2026-07-22');
  });

  it('C02: is nobody’s where a partner is named, or where the proposal is not the city’s', () => {
    expect(partnersOf('2026-08-01', ...adopted({ partners: [{ name: '水辺の会', type: 'group' }] }))).toEqual(
      [],
    );
    const group = { proposer: { type: 'group', name: '水辺の会' } };
    expect(partnersOf('2026-08-01', ...adopted(group))).toEqual([]);
  });
});

describe('the answer to who offered', () => {
  const call = make.proposal('2026-04-18', true, {
    proposer: { type: 'city-staff', name: 'みどり課', section: 'midori-ka' },
  });
  const found = (on: string, more: object = {}): Made[] => [
    make.review('2026-02', 'refer'),
    make.decision('2026-03', 'adopted', {
      partner: { type: 'group', name: '水辺の会', offer: 57, on, ...more },
    }),
  ];
  const answers = (today: string, ...papers: Made[]) =>
    owed(project('2026-0042', call, ...papers), 'offer-answer', today);

  it('C02, C14: is owed by the secretariat for each offer once a partner is found, and met by its own day', () => {
    const offers = [make.offer(57, '2026-06-01'), make.offer(58, '2026-06-02', { notifiedOn: '2026-08-10' })];
    const papers = [...offers, ...found('2026-08-03')];
    expect(answers('2026-08-02', ...papers)).toEqual([]);
    const both = answers('2026-08-11', ...papers);
    expect(both).toMatchObject([
      { owedBy: 'secretariat', metOn: null, basis: 'projects/2026-0042/offer-57.md' },
      { metOn: '2026-08-10', state: 'met', basis: 'projects/2026-0042/offer-58.md' },
    ]);
    const notice = owed(project('2026-0042', call, ...papers), 'notification', '2026-08-11')[0]?.due;
    // The days of a notification, from the day of the partner instead of the sitting's.
    expect((both[0]?.due ?? '') > (notice ?? '~')).toBe(true);
  });

  it('C02: is owed, too, when the project ends without a partner', () => {
    const offered = make.offer(57, '2026-05-01');
    expect(answers('2026-06-30', offered, make.withdrawal('2026-06-10'))).toMatchObject([{ metOn: null }]);
    expect(answers('2026-06-30', offered, make.review('2026-02', 'not-adopted'))).toMatchObject([
      { metOn: null },
    ]);
    expect(answers('2026-06-09', offered, make.withdrawal('2026-06-10'))).toEqual([]);
  });

  it('C02: the decision’s partner meets the obligation to find one', () => {
    const met = owed(project('2026-0042', call, ...found('2026-08-03')), 'partner', '2026-08-11');
    expect(met).toMatchObject([{ state: 'met', metOn: '2026-08-03' }]);
  });
});
