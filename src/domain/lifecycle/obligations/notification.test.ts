import { describe, expect, it } from 'vitest';
import { programme, project, record } from '../build.test-support.ts';
import type { Made } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed, SITTINGS } from '../status.test-support.ts';
import { recordStatus } from '../status.ts';

const notices = (today: string, ...papers: Made[]) =>
  owed(project('2026-0042', make.proposal('2026-04-18'), ...papers), 'notification', today);

describe('the obligation to tell the result', () => {
  it('C14: is the secretariat’s, within the programme’s period after the sitting', () => {
    expect(notices('2026-05-20', make.review('2026-01', 'not-adopted'))).toEqual([
      {
        what: 'notification',
        owedBy: 'secretariat',
        due: '2026-06-03',
        basis: 'projects/2026-0042/review-2026-01.md',
        state: 'due-soon',
        metOn: null,
      },
    ]);
  });

  it('C14: moves from a day off to the next working day', () => {
    // 22 July and fourteen days is 5 August; 21 July 2027 and fourteen days is 4 August.
    expect(notices('2026-08-06', make.decision('2026-03', 'adopted'))).toMatchObject([
      { due: '2026-08-05', state: 'overdue' },
    ]);
    const record10 = record(
      [project('2026-0042', make.proposal('2026-04-18'), make.decision('2026-03', 'adopted'))],
      SITTINGS,
      [],
      new Map([
        [
          2026,
          programme({ deadlines: { ...programme().deadlines, notifyWithin: { days: 10, dayOff: 'next' } } }),
        ],
      ]),
    );
    const status = recordStatus(record10, '2026-08-06').projects.get('2026-0042');
    // 1 August 2026 is a Saturday.
    expect(status?.obligations.find(({ what }) => what === 'notification')?.due).toBe('2026-08-03');
  });

  it('C14: arises with every final word of the council, and only with those', () => {
    const whatArises = (...papers: Made[]) => notices('2027-03-01', ...papers).map(({ basis }) => basis);
    expect(whatArises(make.review('2026-01', 'refer'), make.decision('2026-03', 'continued'))).toEqual([]);
    expect(whatArises(make.review('2026-01', 'continued'))).toEqual([]);
    for (const result of ['adopted', 'adopted-with-conditions', 'not-adopted'] as const)
      expect(whatArises(make.decision('2026-03', result))).toEqual([
        'projects/2026-0042/decision-2026-03.md',
      ]);
  });

  it('C14: is met on the day of the notice, late or not, and not before it', () => {
    const told = (notifiedOn: string) => make.decision('2026-03', 'adopted', { notifiedOn });
    expect(notices('2026-11-20', told('2026-08-05'))).toMatchObject([{ state: 'met', metOn: '2026-08-05' }]);
    expect(notices('2026-11-20', told('2026-08-06'))).toMatchObject([{ state: 'met-late' }]);
    expect(notices('2026-08-05', told('2026-08-06'))).toMatchObject([{ state: 'due-soon', metOn: null }]);
  });

  it('C14: is still owed when the rejection has ended everything else', () => {
    const rejected = project(
      '2026-0042',
      make.proposal('2026-04-18'),
      make.opinion('midori-ka'),
      make.review('2026-01', 'not-adopted'),
    );
    expect(owed(rejected, 'notification', '2026-06-30')).toMatchObject([{ state: 'overdue' }]);
    expect(owed(rejected, 'opinion', '2026-06-30')).toEqual([]);
  });
});
