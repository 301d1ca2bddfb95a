import { describe, expect, it } from 'vitest';
import { project } from '../build.test-support.ts';
import type { Made } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed, SITTINGS } from '../status.test-support.ts';

const PLAN = { activities: '本文', end: '2028-03-31', npoRole: '本文', cityRole: '本文' };
const adopted = (start: string, budgetFiscalYear?: number): Made[] => [
  make.proposal('2026-04-18', true, { plan: { ...PLAN, start } }),
  make.review('2026-02', 'refer'),
  make.decision('2026-03', 'adopted', { budgetFiscalYear }),
];
const agreementOf = (today: string, ...papers: Made[]) =>
  owed(project('2026-0042', ...papers), 'agreement', today, SITTINGS);

describe('the obligation to agree', () => {
  it.each([
    ['the decision and sixty days, a Sunday moved to Thursday', '2026-08-01', undefined, '2026-09-24'],
    ['the proposal’s start', '2026-10-01', undefined, '2026-10-01'],
    ['1 April of the budget’s year', '2026-10-01', 2027, '2027-04-01'],
    ['the proposal’s start after that', '2027-05-10', 2027, '2027-05-10'],
  ])('C20: without a plan is due on the latest day: %s', (_which, start, year, due) => {
    expect(agreementOf('2026-08-01', ...adopted(start, year))).toMatchObject([
      { owedBy: 'both', due, basis: 'projects/2026-0042/decision-2026-03.md', state: 'open' },
    ]);
  });

  it('C20: with a plan that both agreed to is due on the plan’s first day', () => {
    const papers = [...adopted('2027-05-10'), make.plan({ npo: '2026-08-20', city: '2026-09-01' })];
    expect(agreementOf('2026-08-31', ...papers)).toMatchObject([{ due: '2027-05-10' }]);
    expect(agreementOf('2026-09-01', ...papers)).toMatchObject([{ due: '2026-10-01' }]);
  });

  it.each([
    ['owner', { city: '2026-09-01' }],
    ['section', { npo: '2026-09-01' }],
    ['both', {}],
    ['both', { npo: '2026-09-01', city: '2026-09-01' }],
  ] as const)('C28: is owed by the side whose date is missing: %s', (owedBy, agreedBy) => {
    expect(agreementOf('2026-09-05', ...adopted('2026-10-01'), make.plan(agreedBy))).toMatchObject([
      { owedBy },
    ]);
  });

  it('C21: is met only by a plan that both agreed to and an agreement, on the last of their days', () => {
    const signed = make.agreement('2026-09-10', '2026-10-01', '2027-03-31');
    const half = [...adopted('2026-10-01'), make.plan({ npo: '2026-09-01' }), signed];
    expect(agreementOf('2026-11-20', ...half)).toMatchObject([{ owedBy: 'section', state: 'overdue' }]);
    const whole = [...adopted('2026-10-01'), make.plan({ npo: '2026-09-01', city: '2026-09-12' }), signed];
    expect(agreementOf('2026-09-11', ...whole)).toMatchObject([{ owedBy: 'section', metOn: null }]);
    expect(agreementOf('2026-09-12', ...whole)).toMatchObject([{ state: 'met', metOn: '2026-09-12' }]);
  });
});
