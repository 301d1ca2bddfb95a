import { describe, expect, it } from 'vitest';
import { waitingPeriods } from './history.ts';

const stages = [
  { value: 'adopted', from: '2026-07-22', to: '2026-09-10' },
  { value: 'agreed', from: '2026-09-10', to: '2026-10-01' },
  { value: 'implementing', from: '2026-10-01', to: '2027-04-01' },
  { value: 'completed', from: '2027-04-01', to: '2027-04-10' },
] as const;

describe('for whom a project waits', () => {
  it('C28: the time that the agreement gives for the work is nobody’s waiting', () => {
    expect(
      waitingPeriods(
        [
          { value: 'both', from: '2026-07-30', to: '2027-04-10' },
          { value: 'council', from: '2027-04-10', to: '2027-05-19' },
          { value: null, from: '2027-05-19', to: null },
        ],
        stages,
      ),
    ).toEqual([
      { value: 'both', from: '2026-07-30', to: '2026-09-10' },
      { value: 'both', from: '2027-04-01', to: '2027-04-10' },
      { value: 'council', from: '2027-04-10', to: '2027-05-19' },
    ]);
  });

  it('C28: nobody is waited for while the work lasts', () => {
    const working = [...stages.slice(0, 2), { value: 'implementing', from: '2026-10-01', to: null } as const];
    expect(waitingPeriods([{ value: 'both', from: '2026-09-10', to: null }], working)).toEqual([]);
    expect(waitingPeriods([{ value: 'both', from: '2026-09-01', to: null }], working)).toEqual([
      { value: 'both', from: '2026-09-01', to: '2026-09-10' },
    ]);
  });

  it('a turn that still lasts after the work lasts still', () => {
    expect(waitingPeriods([{ value: 'both', from: '2026-12-01', to: null }], stages)).toEqual([
      { value: 'both', from: '2027-04-01', to: null },
    ]);
  });

  it('a turn away from the work stays as it is', () => {
    const turn = { value: 'secretariat', from: '2026-04-18', to: '2026-07-22' } as const;
    expect(waitingPeriods([turn], stages)).toEqual([turn]);
  });
});
