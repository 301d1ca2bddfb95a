import { describe, expect, it } from 'vitest';
import { project, sitting, type Made } from '../build.test-support.ts';
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
      const [review] = owed(project('2026-0042', make.proposal(filed)), 'review', '2026-05-19');
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

  it('C13: skips a sitting that is called off, and one that was held without it', () => {
    const filed = project('2026-0042', make.proposal('2026-04-01'));
    const cancelled = { on: '2026-05-19', reason: '台風' };
    const sittings = [
      sitting('2026-01', '2026-05-20', [1], { cancelled }),
      sitting('2026-02', '2026-06-17', [1]),
    ];
    expect(owed(filed, 'review', '2026-05-18', sittings)).toMatchObject([{ due: '2026-05-20' }]);
    expect(owed(filed, 'review', '2026-05-19', sittings)).toMatchObject([{ due: '2026-06-17' }]);
    expect(owed(filed, 'review', '2026-06-16', sittings)).toMatchObject([{ owedBy: 'council' }]);
    expect(owed(filed, 'review', '2026-06-17', sittings)).toMatchObject([
      { due: null, owedBy: 'secretariat' },
    ]);
  });

  describe('after the sitting that had it on its agenda', () => {
    const filed = project('2026-0042', make.proposal('2026-04-01'));
    const held = (more: object, item: object = {}) => [
      sitting('2026-01', '2026-05-20', [1], {
        agenda: [{ project: '2026-0042', item: '検討', ...item }],
        ...more,
      }),
      sitting('2026-02', '2026-06-17', [1]),
    ];

    it('C28: the secretariat owes the entry of its result, within the days that the programme gives', () => {
      const sittings = held({});
      expect(owed(filed, 'review', '2026-05-19', sittings)).toMatchObject([
        { owedBy: 'council', due: '2026-05-20', meeting: '2026-01' },
      ]);
      for (const today of ['2026-05-20', '2026-05-21'])
        expect(owed(filed, 'review', today, sittings)).toMatchObject([
          { owedBy: 'secretariat', due: '2026-05-27', meeting: '2026-01', state: 'due-soon' },
        ]);
      expect(owed(filed, 'review', '2026-05-28', sittings)).toMatchObject([{ state: 'overdue' }]);
      const entered = project('2026-0042', make.proposal('2026-04-01'), make.review('2026-01', 'refer'));
      expect(owed(entered, 'review', '2026-07-01', sittings)).toMatchObject([
        { owedBy: 'council', due: '2026-05-20', metOn: '2026-05-20', state: 'met' },
      ]);
    });

    it('C28: it is the secretariat’s as well while the attendance is not entered', () => {
      const sittings = held({ attendees: undefined });
      expect(owed(filed, 'review', '2026-05-20', sittings)).toMatchObject([{ owedBy: 'council' }]);
      expect(owed(filed, 'review', '2026-05-21', sittings)).toMatchObject([
        { owedBy: 'secretariat', due: '2026-05-27', unattended: true },
      ]);
    });

    it('C12: what it carried over is due at the following one', () => {
      for (const outcome of ['carried-over', '時間がなく、次回へ持ち越しました。'])
        expect(owed(filed, 'review', '2026-05-20', held({}, { outcome }))).toMatchObject([
          { owedBy: 'council', due: '2026-06-17', meeting: '2026-02' },
        ]);
    });
  });

  it('C12: a paper that was entered later than received is due at the first sitting after the entry', () => {
    const onBehalf = { by: 'shimin', receivedOn: '2026-04-01' };
    const filed = make.proposal('2026-05-30', true, { onBehalf: { ...onBehalf, receivedOn: '2026-04-01' } });
    expect(owed(project('2026-0042', filed), 'review', '2026-05-31')).toMatchObject([{ due: '2026-06-17' }]);
  });

  it('C13: waits for what was asked, and is due at the first sitting after its day or its answer', () => {
    const asks = [make.item('a', 'proposer', '2026-06-20'), make.item('b', 'section', '2026-06-10')];
    const papers = [make.proposal('2026-04-18'), make.review('2026-01', 'continued', { asks })];
    const reviewOn = (today: string, ...more: Made[]) =>
      owed(project('2026-0042', ...papers, ...more), 'review', today)[1];
    expect(reviewOn('2026-05-25')).toMatchObject({ due: null, owedBy: 'secretariat', waits: true });
    expect(reviewOn('2026-06-20')).toMatchObject({ waits: true });
    expect(reviewOn('2026-06-21')).not.toHaveProperty('waits');
    expect(reviewOn('2026-09-21')).toMatchObject({ due: '2026-10-21', owedBy: 'council' });
    const answered = [make.progress('2026-05-26', 'on-track', ['a', 'b'])];
    expect(reviewOn('2026-05-26', ...answered)).toMatchObject({ due: '2026-06-17', owedBy: 'council' });
    expect(reviewOn('2026-05-26', ...answered)).not.toHaveProperty('waits');
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
      { basis: REVIEW, state: 'met', due: '2026-10-21', metOn: '2026-10-21' },
    ]);
  });

  it('C26: ends with a withdrawal, but not what was done', () => {
    const papers = [make.proposal('2026-04-18'), make.review('2026-01', 'continued')];
    const withdrawn = project('2026-0042', ...papers, make.withdrawal('2026-06-01'));
    expect(owed(withdrawn, 'review', '2026-06-01')).toMatchObject([{ basis: PROPOSAL, state: 'met' }]);
  });
});
