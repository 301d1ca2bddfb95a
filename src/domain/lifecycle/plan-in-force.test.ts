import { describe, expect, it } from 'vitest';
import { project } from './build.test-support.ts';
import * as make from './papers.test-support.ts';
import { planInForce } from './plan-in-force.ts';

const indicator = (id: string) => ({ id, label: id, kind: 'qualitative' as const, method: '聞き取り' });

describe('the plan in force', () => {
  const amended = project(
    '2026-0042',
    make.amendment('2027-05-01', { plan: { indicators: [indicator('third')] } }),
    make.amendment('2026-12-01', {
      plan: { indicators: [indicator('second')], roles: { npo: '新', city: '新' } },
    }),
    make.plan({ npo: '2026-09-01', city: '2026-09-01' }, { indicators: [indicator('first')] }),
  );
  const on = (day: string) => planInForce(amended, day);

  it('C21: holds each part as the last amendment by that day has it', () => {
    expect(on('2026-11-30')?.indicators.map(({ id }) => id)).toEqual(['first']);
    expect(on('2026-12-01')?.indicators.map(({ id }) => id)).toEqual(['second']);
    expect(on('2027-05-01')?.indicators.map(({ id }) => id)).toEqual(['third']);
  });

  it('C23: keeps the parts that an amendment does not touch, and the period always', () => {
    expect(on('2027-05-01')).toMatchObject({
      roles: { npo: '新', city: '新' },
      period: { from: '2026-10-01', to: '2027-03-31' },
      owner: '水辺の会',
    });
  });

  it('is not there without a plan', () => {
    expect(planInForce(project('2026-0042', make.proposal('2026-04-18')), '2026-12-01')).toBeNull();
  });
});
