import { describe, expect, it } from 'vitest';
import { project } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed } from '../status.test-support.ts';

const PROPOSAL = 'projects/2026-0042/proposal.md';

describe('the obligation to decide', () => {
  it('C17: arises at the filing with the round’s date where city funds are needed', () => {
    const filed = project('2026-0042', make.proposal('2026-04-30'));
    expect(owed(filed, 'decision', '2026-04-30')).toMatchObject([
      { owedBy: 'secretariat', due: '2026-07-31', basis: PROPOSAL, state: 'open' },
    ]);
  });

  it('C06: is due a year later for what was filed after the cut-off', () => {
    const filed = project('2026-0042', make.proposal('2026-05-01'));
    expect(owed(filed, 'decision', '2026-05-01')).toMatchObject([{ due: '2027-07-31' }]);
  });

  it('C19: arises with the referral where no city funds are needed, due at the next step-2 sitting', () => {
    const papers = [make.proposal('2026-04-18', false)];
    expect(owed(project('2026-0042', ...papers), 'decision', '2026-06-01')).toEqual([]);
    const referred = project('2026-0042', ...papers, make.review('2026-02', 'refer'));
    expect(owed(referred, 'decision', '2026-06-30')).toMatchObject([
      { owedBy: 'council', due: '2026-07-22', basis: 'projects/2026-0042/review-2026-02.md' },
    ]);
  });

  it('C19: a sitting before the referral is not one that could decide', () => {
    const papers = [make.proposal('2026-05-10'), make.review('2026-05', 'refer')];
    const referred = project('2026-0042', ...papers);
    expect(owed(referred, 'decision', '2026-11-20')).toMatchObject([
      { owedBy: 'secretariat', due: '2027-07-31' },
    ]);
    expect(owed(referred, 'decision', '2027-01-20')).toMatchObject([
      { owedBy: 'council', due: '2027-07-31' },
    ]);
  });

  it('C17: waits for the referral', () => {
    const filed = make.proposal('2026-04-18');
    expect(owed(project('2026-0042', filed), 'decision', '2026-06-30')).toMatchObject([{ waits: true }]);
    const [decision] = owed(
      project('2026-0042', filed, make.review('2026-02', 'refer')),
      'decision',
      '2026-06-30',
    );
    expect(decision).not.toHaveProperty('waits');
  });

  it('C06: is the secretariat’s where the day was over when it entered the paper', () => {
    const onBehalf = { by: 'shimin', receivedOn: '2026-04-28' };
    const late = (entered: string) =>
      make.proposal(entered, true, { onBehalf: { ...onBehalf, receivedOn: '2026-04-28' } });
    expect(owed(project('2026-0042', late('2026-07-31')), 'decision', '2026-07-31')).toMatchObject([
      { due: '2026-07-31' },
    ]);
    const papers = [late('2026-08-01'), make.review('2026-05', 'refer'), make.decision('2026-06', 'adopted')];
    for (const today of ['2027-01-20', '2027-03-01'])
      expect(owed(project('2026-0042', ...papers), 'decision', today)).toMatchObject([
        { owedBy: 'secretariat', due: '2026-07-31' },
      ]);
  });

  it('C19: has no day of its own where the same sitting referred it', () => {
    const papers = [make.proposal('2026-04-18', false), make.review('2026-06', 'refer')];
    const decided = project('2026-0042', ...papers, make.decision('2026-06', 'adopted'));
    expect(owed(decided, 'decision', '2027-07-30')).toMatchObject([{ due: null, owedBy: 'council' }]);
  });

  it('C17: arises anew with a decision that continues, due at the next step-2 sitting', () => {
    const papers = (funds: boolean) => [
      make.proposal('2026-04-18', funds),
      make.review('2026-02', 'refer'),
      make.decision('2026-03', 'continued'),
    ];
    const basis = 'projects/2026-0042/decision-2026-03.md';
    expect(owed(project('2026-0042', ...papers(true)), 'decision', '2027-01-20')).toMatchObject([
      { state: 'met', metOn: '2026-07-22', basis: PROPOSAL },
      { state: 'open', due: '2027-02-17', basis },
    ]);
    expect(owed(project('2026-0042', ...papers(false)), 'decision', '2027-01-20')).toMatchObject([
      { state: 'met', due: '2026-07-22' },
      { state: 'open', due: '2027-02-17', basis, owedBy: 'council' },
    ]);
    const decided = project('2026-0042', ...papers(false), make.decision('2026-06', 'adopted'));
    expect(owed(decided, 'decision', '2027-03-01')).toMatchObject([
      { state: 'met', metOn: '2026-07-22' },
      { state: 'met', metOn: '2027-02-17', basis },
    ]);
  });

  it('C14: disappears, unmet, when step 1 does not adopt', () => {
    const rejected = project('2026-0042', make.proposal('2026-04-18'), make.review('2026-01', 'not-adopted'));
    expect(owed(rejected, 'decision', '2026-05-19')).toHaveLength(1);
    expect(owed(rejected, 'decision', '2026-05-20')).toEqual([]);
  });
});
