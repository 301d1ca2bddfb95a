import { describe, expect, it } from 'vitest';
import { nextOf, sidesOf, type ObligationFacts } from './obligation.ts';

const obligation = (more: Partial<ObligationFacts>): ObligationFacts => ({
  what: 'review',
  owedBy: 'council',
  due: null,
  basis: 'projects/2026-0042/proposal.md',
  metOn: null,
  ...more,
});

const holderOf = (obligations: readonly ObligationFacts[], today = '2026-04-15') =>
  nextOf(obligations, today)?.owedBy ?? null;

describe('the holder of a project', () => {
  const dated = obligation({ owedBy: 'section', due: '2026-06-01' });
  const earlier = obligation({ owedBy: 'proposer', due: '2026-05-01' });
  const undated = obligation({ owedBy: 'secretariat', due: null });

  it('C28: is whoever owes the earliest unmet obligation', () => {
    expect(holderOf([dated, earlier])).toBe('proposer');
    expect(holderOf([dated, { ...earlier, metOn: '2026-04-01' }])).toBe('section');
  });

  it('C28: what waits for somebody to fix a day comes before every day to come, and after those gone by', () => {
    expect(holderOf([earlier, undated])).toBe('secretariat');
    expect(holderOf([earlier, undated], '2026-05-01')).toBe('secretariat');
    expect(holderOf([dated, earlier, undated], '2026-05-02')).toBe('proposer');
    expect(holderOf([dated, earlier, undated], '2026-06-02')).toBe('proposer');
  });

  it('C28: is nobody who waits for another, while somebody else can act', () => {
    const waiting = { ...undated, waits: true } as const;
    expect(holderOf([waiting, dated])).toBe('section');
    expect(holderOf([{ ...earlier, waits: true }, dated], '2026-05-02')).toBe('section');
    expect(holderOf([waiting])).toBe('secretariat');
  });

  it('C28: on one day the order of the contract’s table decides', () => {
    const notification = obligation({ what: 'notification', owedBy: 'secretariat', due: '2026-05-01' });
    const opinion = obligation({ what: 'opinion', owedBy: 'section', due: '2026-05-01' });
    expect(holderOf([opinion, notification])).toBe('secretariat');
  });

  it('C28: is nobody when nothing is owed', () => {
    expect(holderOf([])).toBeNull();
    expect(holderOf([obligation({ metOn: '2026-05-01' })])).toBeNull();
  });

  it('C28: both is the section and the owner', () => {
    expect(sidesOf('both')).toEqual(['section', 'owner']);
    expect(sidesOf('council')).toEqual(['council']);
  });
});
