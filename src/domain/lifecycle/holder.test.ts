import { describe, expect, it } from 'vitest';
import { holderOf, sidesOf, type ObligationFacts } from './obligation.ts';

const obligation = (more: Partial<ObligationFacts>): ObligationFacts => ({
  what: 'review',
  owedBy: 'council',
  due: null,
  basis: 'projects/2026-0042/proposal.md',
  metOn: null,
  ...more,
});

describe('the holder of a project', () => {
  it('C28: is whoever owes the earliest unmet obligation', () => {
    const later = obligation({ owedBy: 'section', due: '2026-06-01' });
    const earlier = obligation({ owedBy: 'proposer', due: '2026-05-01' });
    expect(holderOf([later, earlier])).toBe('proposer');
    expect(holderOf([later, { ...earlier, metOn: '2026-04-01' }])).toBe('section');
  });

  it('C28: one without a day comes last', () => {
    expect(
      holderOf([
        obligation({ due: null }),
        obligation({ what: 'report', owedBy: 'both', due: '2030-01-01' }),
      ]),
    ).toBe('both');
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
