import { describe, expect, it } from 'vitest';
import { project } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed } from '../status.test-support.ts';

describe('the obligation of a section that was asked', () => {
  const asked = { requestedOn: '2026-05-01', due: '2026-05-15' };
  const answer = { answeredOn: '2026-05-18', feasibility: 'feasible', opinion: '可能です。' } as const;
  const projectWith = (more: object) =>
    project('2026-0042', make.proposal('2026-04-18'), make.opinion('midori-ka', { ...asked, ...more }));

  it('C12: is seen from the day of the question, with its own day', () => {
    expect(owed(projectWith({}), 'opinion', '2026-04-30')).toEqual([]);
    expect(owed(projectWith({}), 'opinion', '2026-05-16')).toEqual([
      {
        what: 'opinion',
        owedBy: 'section',
        due: '2026-05-15',
        basis: 'projects/2026-0042/opinion-midori-ka.md',
        state: 'overdue',
        metOn: null,
        id: 'midori-ka',
      },
    ]);
  });

  it('C12: is met by the answer, from the day of the answer on', () => {
    expect(owed(projectWith(answer), 'opinion', '2026-05-17')).toMatchObject([{ state: 'overdue' }]);
    expect(owed(projectWith(answer), 'opinion', '2026-05-18')).toMatchObject([
      { state: 'met-late', metOn: '2026-05-18' },
    ]);
  });
});
