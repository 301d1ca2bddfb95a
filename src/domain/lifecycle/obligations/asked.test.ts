import { describe, expect, it } from 'vitest';
import type { Made } from '../build.test-support.ts';
import { project } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed, statusOn } from '../status.test-support.ts';

const ask = make.item('budget', 'proposer', '2026-06-05');
const condition = make.item('safety', 'owner', '2026-09-30');
const followUp = make.item('survey', 'both', '2027-09-30');
const filed = make.proposal('2026-04-18');
const made = (...papers: Made[]) => project('2026-0042', filed, ...papers);

describe('what somebody is asked to do', () => {
  it('C13: an ask of a continued review is owed as it is named, and the proposer holds the project', () => {
    const continued = made(make.review('2026-01', 'continued', { asks: [ask] }));
    expect(owed(continued, 'ask', '2026-05-21')).toEqual([
      {
        what: 'ask',
        owedBy: 'proposer',
        due: '2026-06-05',
        basis: 'projects/2026-0042/review-2026-01.md',
        state: 'open',
        metOn: null,
        id: 'budget',
      },
    ]);
    expect(statusOn(continued, '2026-05-21').holder).toBe('proposer');
  });

  it('C13: a later review or decision meets an ask, whatever it says', () => {
    const asked = make.review('2026-01', 'continued', { asks: [ask] });
    expect(owed(made(asked, make.review('2026-02', 'not-adopted')), 'ask', '2026-07-01')).toMatchObject([
      { state: 'met-late', metOn: '2026-06-17' },
    ]);
    expect(owed(made(asked, make.decision('2026-03', 'adopted')), 'ask', '2026-08-01')).toMatchObject([
      { metOn: '2026-07-22' },
    ]);
  });

  it('C22: a progress note that lists it as done meets an ask, unless it came before', () => {
    const asked = make.review('2026-02', 'continued', { asks: [ask] });
    const done = (on: string) =>
      owed(made(asked, make.progress(on, 'on-track', ['budget'])), 'ask', '2026-07-01');
    expect(done('2026-06-18')).toMatchObject([{ metOn: '2026-06-18' }]);
    expect(done('2026-06-16')).toMatchObject([{ metOn: null }]);
  });

  it('C22: a condition is met by a progress note or a report, never by the council’s next word', () => {
    const adopted = make.decision('2026-03', 'adopted-with-conditions', { conditions: [condition] });
    const metOn = (...papers: Made[]) => owed(made(adopted, ...papers), 'condition', '2027-06-01')[0]?.metOn;
    expect(metOn(make.decision('2026-06', 'adopted'))).toBeNull();
    expect(metOn(make.progress('2026-09-01', 'on-track', ['other']))).toBeNull();
    expect(metOn(make.progress('2026-09-01', 'on-track', ['safety']))).toBe('2026-09-01');
    expect(metOn(make.report(2026, '2027-03-01', '2027-03-10', { done: ['safety'] }))).toBe('2027-03-10');
  });

  it('C26: a follow-up leads from the verification into the next year', () => {
    const agreed = make.agreement('2026-09-10', '2026-10-01', '2028-03-31');
    const verified = make.verification(2026, '2027-01', { followUps: [followUp] });
    const open = made(agreed, make.report(2026, '2027-03-31', '2027-04-10'), verified);
    expect(owed(open, 'follow-up', '2027-06-01')).toMatchObject([
      { owedBy: 'both', id: 'survey', metOn: null },
    ]);
    const next = make.report(2027, '2028-03-01', '2028-03-10', { done: ['survey'] });
    expect(owed(made(agreed, verified, next), 'follow-up', '2028-04-01')).toMatchObject([
      { state: 'met-late', metOn: '2028-03-10' },
    ]);
  });

  it('a termination ends what was asked before it, not what is asked after it', () => {
    const before = make.decision('2026-03', 'adopted-with-conditions', { conditions: [condition] });
    const after = make.verification(2026, '2027-01', { followUps: [followUp] });
    const ended = made(
      before,
      make.termination('2026-12-15', true),
      make.report(2026, '2026-12-15', '2027-01-10'),
      after,
    );
    expect(owed(ended, 'condition', '2026-12-14')).toHaveLength(1);
    expect(owed(ended, 'condition', '2027-06-01')).toEqual([]);
    expect(owed(ended, 'follow-up', '2027-06-01')).toHaveLength(1);
  });
});
