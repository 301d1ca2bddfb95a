import { describe, expect, it } from 'vitest';
import { project, sitting, type Made } from './build.test-support.ts';
import * as make from './papers.test-support.ts';
import { SITTINGS, statusOn } from './status.test-support.ts';
import type { Stage } from './stage.ts';

const PROPOSED = [make.proposal('2026-04-18')];
const CONTINUED = [...PROPOSED, make.review('2026-01', 'continued')];
const REFERRED = [...CONTINUED, make.review('2026-02', 'refer')];
const ADOPTED = [...REFERRED, make.decision('2026-03', 'adopted')];
const PLANNED = [...ADOPTED, make.plan({ npo: '2026-09-01', city: '2026-09-02' })];
const AGREED = [...PLANNED, make.agreement('2026-09-10', '2026-10-01', '2027-03-31')];
const REPORTED = [...AGREED, make.report(2026, '2027-03-20', '2027-04-10')];
const VERIFIED = [...REPORTED, make.verification(2026, '2027-01')];

describe('the stage of a project', () => {
  it.each<[Stage, string, readonly Made[], string]>([
    ['historical', 'a history', [make.history()], '2026-11-20'],
    ['proposed', 'the day of the filing', PROPOSED, '2026-04-18'],
    ['under-review', 'a review that continues', CONTINUED, '2026-05-20'],
    ['referred', 'a review that refers', REFERRED, '2026-06-17'],
    ['adopted', 'an adopting decision', ADOPTED, '2026-07-22'],
    ['adopted', 'a plan, but no agreement', PLANNED, '2026-09-05'],
    ['agreed', 'the day of the agreement', AGREED, '2026-09-10'],
    ['agreed', 'the day before the period', AGREED, '2026-09-30'],
    ['implementing', 'the first day of the period', AGREED, '2026-10-01'],
    ['implementing', 'the last day of the period', AGREED, '2027-03-31'],
    ['completed', 'the day after the period', AGREED, '2027-04-01'],
    ['reported', 'the day of the report', REPORTED, '2027-04-10'],
    ['verified', 'the day of the verification', VERIFIED, '2027-05-19'],
  ])('C27: is %s on %s', (stage, _when, documents, today) => {
    expect(statusOn(project('2026-0042', ...documents), today).stage).toBe(stage);
  });

  it.each<[Stage, string, readonly Made[]]>([
    ['withdrawn', 'a withdrawal', [...REFERRED, make.withdrawal('2026-07-01')]],
    ['terminated', 'a termination', [...AGREED, make.termination('2026-12-01', true)]],
    ['not-adopted', 'a review', [...PROPOSED, make.review('2026-01', 'not-adopted')]],
    ['not-adopted', 'a decision', [...REFERRED, make.decision('2026-03', 'not-adopted')]],
    ['referred', 'a decision that continues', [...REFERRED, make.decision('2026-03', 'continued')]],
    ['adopted', 'conditions', [...REFERRED, make.decision('2026-03', 'adopted-with-conditions')]],
    [
      'withdrawn',
      'a withdrawal after a rejection',
      [...PROPOSED, make.review('2026-01', 'not-adopted'), make.withdrawal('2026-06-01')],
    ],
    [
      'referred',
      'a second review that refers what the first did not adopt',
      [...PROPOSED, make.review('2026-01', 'not-adopted'), make.review('2026-02', 'refer')],
    ],
  ])('C14: is %s by %s', (stage, _by, documents) => {
    expect(statusOn(project('2026-0042', ...documents), '2027-01-10').stage).toBe(stage);
  });
});

describe('the stage of a project on an agenda', () => {
  const agenda = [{ project: '2026-0042', item: '検討' }];
  const proposed = project('2026-0042', ...PROPOSED);

  it('C12: is under review from the notice of a step-1 sitting on', () => {
    const sittings = [sitting('2026-01', '2026-05-20', [1], { agenda, convenedOn: '2026-05-01' })];
    expect(statusOn(proposed, '2026-04-30', sittings).stage).toBe('proposed');
    expect(statusOn(proposed, '2026-05-01', sittings).stage).toBe('under-review');
    expect(statusOn(proposed, '2026-05-01', sittings).since).toBe('2026-05-01');
  });

  it('stays received where only a step-2 sitting names it', () => {
    const sittings = [sitting('2026-03', '2026-07-22', [2], { agenda })];
    expect(statusOn(proposed, '2026-08-01', sittings).stage).toBe('proposed');
  });

  it('is received again when the sitting is called off', () => {
    const cancelled = { on: '2026-05-19', reason: '台風' };
    const sittings = [sitting('2026-01', '2026-05-20', [1], { agenda, cancelled, convenedOn: '2026-05-01' })];
    expect(statusOn(proposed, '2026-05-18', sittings).stage).toBe('under-review');
    expect(statusOn(proposed, '2026-05-19', sittings).stage).toBe('proposed');
  });
});

describe('the stage of several years', () => {
  const agreed = [...PLANNED, make.agreement('2026-09-10', '2026-10-01', '2028-03-31')];
  const first = make.report(2026, '2027-03-20', '2027-04-10');
  const second = make.report(2027, '2028-03-20', '2028-04-10');
  const checked = make.verification(2026, '2027-01');
  const stageOn = (today: string, ...documents: readonly Made[]): Stage =>
    statusOn(project('2026-0042', ...agreed, ...documents), today, [
      ...SITTINGS,
      sitting('2028-01', '2028-05-17', ['verification']),
    ]).stage;

  it('C23: stays under way when a year of it is reported and verified', () => {
    expect(stageOn('2027-06-01', first, checked)).toBe('implementing');
  });

  it('C25: awaits a report while any year lacks one', () => {
    expect(stageOn('2028-04-20', second)).toBe('completed');
    expect(stageOn('2028-04-20', first, second)).toBe('reported');
  });

  it('C15: is verified only with every year', () => {
    expect(stageOn('2028-06-01', first, second, checked)).toBe('reported');
    expect(stageOn('2028-06-01', first, second, checked, make.verification(2027, '2028-01'))).toBe(
      'verified',
    );
  });

  it('C22: awaits its report once the completion of the last year is noted, not of an earlier one', () => {
    expect(stageOn('2027-03-01', make.progress('2027-02-20', 'completed'))).toBe('implementing');
    expect(stageOn('2028-03-01', make.progress('2028-02-20', 'completed'))).toBe('completed');
  });

  it('C23: follows the period as amended, from the day of the amendment on', () => {
    const longer = make.amendment('2028-02-01', { validUntil: '2028-09-30' });
    expect(stageOn('2028-04-01', longer)).toBe('implementing');
    expect(stageOn('2028-10-01', longer)).toBe('completed');
    const shorter = make.amendment('2027-06-01', { validUntil: '2027-05-31' });
    expect(stageOn('2027-05-31', shorter)).toBe('implementing');
    expect(stageOn('2027-06-01', shorter)).toBe('completed');
  });
});
