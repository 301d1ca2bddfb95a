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
