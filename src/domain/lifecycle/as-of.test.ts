import { describe, expect, it } from 'vitest';
import { documentOf } from '../record/record.ts';
import { projectAsOf, recordAsOf } from './as-of.ts';
import { project, record, sitting, type Made } from './build.test-support.ts';
import * as make from './papers.test-support.ts';
import { SITTINGS } from './status.test-support.ts';

const SITTINGS_BY_ID = new Map(SITTINGS.map((each) => [each.id, each]));

const at = (today: string, ...papers: Made[]) =>
  projectAsOf(project('2026-0042', ...papers), SITTINGS_BY_ID, today);

describe('a document counts from its own date', () => {
  it.each<[string, Made]>([
    ['2026-04-18', make.proposal('2026-04-18')],
    [
      '2026-04-16',
      make.proposal('2026-04-18', true, { onBehalf: { by: 'shimin', receivedOn: '2026-04-16' } }),
    ],
    ['2026-04-20', make.consultation('2026-04-20')],
    ['2026-05-01', make.opinion('midori-ka', { answeredOn: '2026-05-18' })],
    ['2026-05-11', make.assessment('2026-01', '2026-05-11')],
    ['2026-05-20', make.review('2026-01', 'refer')],
    ['2026-07-22', make.decision('2026-03', 'adopted')],
    ['2026-09-02', make.plan({ npo: '2026-09-04', city: '2026-09-02' })],
    ['2026-09-10', make.agreement('2026-09-10', '2026-10-01', '2027-03-31')],
    ['2026-12-01', make.amendment('2026-12-01')],
    ['2026-12-02', make.progress('2026-12-02', 'on-track')],
    ['2027-04-10', make.report(2026, '2027-03-31', '2027-04-10')],
    ['2027-05-19', make.verification(2026, '2027-01')],
    ['2026-06-01', make.withdrawal('2026-06-01')],
    ['2026-12-03', make.termination('2026-12-03')],
  ])('%s: $1.kind', (day, paper) => {
    const before = `${day.slice(0, 8)}${String(Number(day.slice(8)) - 1).padStart(2, '0')}`;
    expect(at(before, paper)).toBeNull();
    expect(at(day, paper)?.documents).toHaveLength(1);
  });

  it('a history has none and is always there', () => {
    expect(at('1990-01-01', make.history())?.documents).toHaveLength(1);
  });

  it('a paper of a sitting that the record does not know counts on no day', () => {
    expect(at('2099-01-01', make.review('2031-01', 'refer'))).toBeNull();
  });

  it('a plan that nobody has agreed to counts from the adopting decision', () => {
    const papers = [make.decision('2026-03', 'adopted'), make.plan({})];
    expect(at('2026-07-21', ...papers)).toBeNull();
    expect(at('2026-07-22', ...papers)?.documents.map(({ kind }) => kind)).toEqual(['decision', 'plan']);
    expect(at('2026-12-31', make.plan({}))).toBeNull();
  });

  it('on one day the papers count in the order of the contract, whatever the order of the files', () => {
    const papers = [
      make.review('2026-01', 'refer'),
      make.opinion('midori-ka', { requestedOn: '2026-05-20' }),
      make.consultation('2026-05-20'),
      make.proposal('2026-05-20'),
    ];
    for (const order of [papers, papers.toReversed()])
      expect(at('2026-05-20', ...order)?.documents.map(({ kind }) => kind)).toEqual([
        'proposal',
        'consultation',
        'opinion',
        'review',
      ]);
  });
});

describe('a field that tells of a later day', () => {
  it('an answer is not there before it was given', () => {
    const asked = project(
      '2026-0042',
      make.opinion('midori-ka', { answeredOn: '2026-05-18', feasibility: 'feasible', opinion: '可能です。' }),
    );
    const then = projectAsOf(asked, SITTINGS_BY_ID, '2026-05-17');
    expect(then && documentOf(then, 'opinion')?.data).toEqual({
      section: 'midori-ka',
      requestedOn: '2026-05-01',
      due: '2026-05-22',
    });
    expect(projectAsOf(asked, SITTINGS_BY_ID, '2026-05-18')).toEqual(asked);
  });

  it('a notice, an approval and a signature are not there before their day', () => {
    const approvals = [
      { member: 'npo-1', on: '2026-07-22', means: 'sitting' as const },
      { member: 'npo-2', on: '2026-07-24', means: 'github' as const },
    ];
    const decided = make.decision('2026-03', 'adopted', { notifiedOn: '2026-07-25', approvals });
    const then = at('2026-07-23', decided);
    expect(then && documentOf(then, 'decision')?.data).not.toHaveProperty('notifiedOn');
    expect(then && documentOf(then, 'decision')?.data.approvals).toEqual([approvals[0]]);
    const planned = at('2026-09-03', make.plan({ npo: '2026-09-04', city: '2026-09-02' }));
    expect(planned && documentOf(planned, 'plan')?.data.agreed).toEqual({
      city: { on: '2026-09-02', means: 'meeting' },
    });
  });

  it('a sitting is known from its notice, and what happened there from its day', () => {
    const held = sitting('2026-01', '2026-05-20', [1], {
      convenedOn: '2026-05-01',
      agenda: [{ item: '検討', outcome: '付託' }],
      minutes: '議事の要旨',
      confirmedOn: '2026-06-17',
    });
    const on = (today: string) => recordAsOf(record([], [held]), today).sittings.get('2026-01')?.data;
    expect(on('2026-04-30')).toBeUndefined();
    expect(on('2026-05-19')).not.toHaveProperty('attendees');
    expect(on('2026-05-19')).not.toHaveProperty('minutes');
    expect(on('2026-05-19')?.agenda).toEqual([{ item: '検討' }]);
    expect(on('2026-05-20')).toMatchObject({ attendees: held.data.attendees, minutes: '議事の要旨' });
    expect(on('2026-05-20')).not.toHaveProperty('confirmedOn');
    expect(on('2026-06-17')).toEqual(held.data);
  });

  it('a sitting that is called off is planned until then', () => {
    const off = sitting('2026-01', '2026-05-20', [1], { cancelled: { on: '2026-05-19', reason: '台風' } });
    const on = (today: string) => recordAsOf(record([], [off]), today).sittings.get('2026-01')?.data;
    expect(on('2026-05-18')).not.toHaveProperty('cancelled');
    expect(on('2026-05-19')).toHaveProperty('cancelled');
  });

  it('consultations before a project, and activities, are there from their day', () => {
    const data = { on: '2026-05-20' } as never;
    const one = { id: 'one', path: 'one.md', data };
    const on = (today: string) =>
      recordAsOf({ ...record([]), consultations: [one], activities: [one] }, today);
    expect(on('2026-05-19')).toMatchObject({ consultations: [], activities: [] });
    expect(on('2026-05-20')).toMatchObject({ consultations: [one], activities: [one] });
  });

  it('a review has no notice, and a verification no approval, before its day', () => {
    const reviewed = at('2026-05-20', make.review('2026-01', 'refer', { notifiedOn: '2026-05-25' }));
    expect(reviewed && documentOf(reviewed, 'review')?.data).not.toHaveProperty('notifiedOn');
    const approvals = [{ member: 'npo-1', on: '2027-05-20', means: 'github' as const }];
    const verified = at('2027-05-19', make.verification(2026, '2027-01', { approvals }));
    expect(verified && documentOf(verified, 'verification')?.data.approvals).toEqual([]);
  });

  it('who came, who did not, who came instead and who watched is not known before the sitting', () => {
    const more = { absentees: ['npo-2'], proxies: [], observers: 2 };
    const held = sitting('2026-01', '2026-05-20', [1], more as never);
    const on = (today: string) => recordAsOf(record([], [held]), today).sittings.get('2026-01')?.data ?? {};
    const told = ['attendees', 'absentees', 'proxies', 'observers'];
    expect(told.filter((key) => key in on('2026-05-19'))).toEqual([]);
    expect(told.filter((key) => key in on('2026-05-20'))).toEqual(told);
  });
});
