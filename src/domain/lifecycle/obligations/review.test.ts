import { describe, expect, it } from 'vitest';
import { project, sitting } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed } from '../status.test-support.ts';

const PROPOSAL = 'projects/2026-0042/proposal.md';
const REVIEW = 'projects/2026-0042/review-2026-01.md';

describe('the obligation to review', () => {
  it('C12: is due at the first step-1 sitting whose agenda is still open', () => {
    // The agenda of 20 May closes on 10 May.
    for (const [filed, due] of [
      ['2026-05-10', '2026-05-20'],
      ['2026-05-11', '2026-06-17'],
    ] as const) {
      const [review] = owed(project('2026-0042', make.proposal(filed)), 'review', '2026-05-20');
      expect(review).toMatchObject({
        what: 'review',
        owedBy: 'council',
        due,
        basis: PROPOSAL,
        state: due === '2026-05-20' ? 'due-soon' : 'open',
        metOn: null,
      });
    }
  });

  it('C12: is the secretariat’s while no such sitting is known', () => {
    const filed = project('2026-0042', make.proposal('2026-04-01'));
    // The sitting of 20 May is convened on 20 April.
    expect(owed(filed, 'review', '2026-04-19')).toMatchObject([
      { owedBy: 'secretariat', due: null, state: 'open' },
    ]);
    expect(owed(filed, 'review', '2026-04-20')).toMatchObject([{ owedBy: 'council', due: '2026-05-20' }]);
  });

  it('C13: skips a sitting that is called off, and stays due at one that has gone by', () => {
    const filed = project('2026-0042', make.proposal('2026-04-01'));
    const cancelled = { on: '2026-05-19', reason: '台風' };
    const sittings = [
      sitting('2026-01', '2026-05-20', [1], { cancelled }),
      sitting('2026-02', '2026-06-17', [1]),
    ];
    expect(owed(filed, 'review', '2026-05-18', sittings)).toMatchObject([{ due: '2026-05-20' }]);
    expect(owed(filed, 'review', '2026-05-19', sittings)).toMatchObject([{ due: '2026-06-17' }]);
    expect(owed(filed, 'review', '2026-09-01', sittings)).toMatchObject([
      { due: '2026-06-17', state: 'overdue' },
    ]);
  });

  it('C13: arises anew with each review that continues, and the next review meets it', () => {
    const papers = [make.proposal('2026-04-18'), make.review('2026-01', 'continued')];
    expect(owed(project('2026-0042', ...papers), 'review', '2026-05-25')).toMatchObject([
      { basis: PROPOSAL, state: 'met', metOn: '2026-05-20' },
      { basis: REVIEW, state: 'open', due: '2026-06-17', owedBy: 'council' },
    ]);
    const late = make.review('2026-05', 'refer');
    expect(owed(project('2026-0042', ...papers, late), 'review', '2026-11-20')).toMatchObject([
      { basis: PROPOSAL, state: 'met', metOn: '2026-05-20' },
      { basis: REVIEW, state: 'met-late', due: '2026-06-17', metOn: '2026-10-21' },
    ]);
  });

  it('C26: ends with a withdrawal, but not what was done', () => {
    const papers = [make.proposal('2026-04-18'), make.review('2026-01', 'continued')];
    const withdrawn = project('2026-0042', ...papers, make.withdrawal('2026-06-01'));
    expect(owed(withdrawn, 'review', '2026-06-01')).toMatchObject([{ basis: PROPOSAL, state: 'met' }]);
  });
});
