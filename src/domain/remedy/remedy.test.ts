import { describe, expect, it } from 'vitest';
import { formsOf } from '../forms/forms.ts';
import * as make from '../lifecycle/papers.test-support.ts';
import { project, programme } from '../lifecycle/build.test-support.ts';
import { statusOn } from '../lifecycle/status.test-support.ts';
import type { ObligationKind } from '../lifecycle/obligation.ts';
import { remedyAddress, remedyFor, remedyPath } from './remedy.ts';

const filed = make.proposal('2026-04-10');

/** What is given to one who owes the first obligation of a kind. */
function remedyOf(
  given: ReturnType<typeof project>,
  what: ObligationKind,
  today: string,
  by: Parameters<typeof remedyFor>[1],
) {
  const owed = statusOn(given, today).obligations.find((one) => one.what === what && one.metOn === null);
  if (!owed) throw new Error(`Nobody owes a ${what}.`);
  return remedyFor(owed, by, given);
}

describe('the form by which something owed is met', () => {
  it('C28: names the project and the mark of what was asked', () => {
    const asks = [make.item('ask-1', 'proposer', '2026-06-20')];
    const given = project('2026-0042', filed, make.review('2026-01', 'continued', { asks }));
    expect(remedyOf(given, 'ask', '2026-05-21', 'proposer')).toEqual({
      form: 'progress',
      fields: { project: '2026-0042', by: 'proposer', done: 'ask-1' },
    });
  });

  it('C13: before the sitting a member hands in a sheet', () => {
    const given = project('2026-0042', filed);
    expect(remedyOf(given, 'review', '2026-05-01', 'council')).toEqual({
      form: 'assessment',
      fields: { project: '2026-0042', meeting: '2026-01' },
    });
  });

  it('C17: no member is sent to the form of a result', () => {
    const given = project('2026-0042', filed, make.review('2026-01', 'refer'));
    expect(remedyOf(given, 'decision', '2026-06-25', 'council')).toBeNull();
    expect(remedyOf(given, 'decision', '2026-06-25', 'secretariat')).toMatchObject({
      form: 'decision',
      fields: { meeting: '2026-03' },
    });
  });

  it('C12: a section finds what it was asked, and until when', () => {
    const given = project('2026-0042', filed, make.opinion('midori-ka', { due: '2026-05-15' }));
    expect(remedyOf(given, 'opinion', '2026-05-02', 'section')).toEqual({
      form: 'opinion',
      fields: { project: '2026-0042', section: 'midori-ka', 'requested-on': '2026-05-01', due: '2026-05-15' },
    });
  });

  it('C14: the day of the notice has a form of its own, which names the result that is to be told', () => {
    const given = project('2026-0042', filed, make.review('2026-01', 'not-adopted', { reasons: '趣旨' }));
    expect(remedyOf(given, 'notification', '2026-05-21', 'secretariat')).toEqual({
      form: 'notification',
      fields: { project: '2026-0042', papers: '2026-0042｜検討結果（2026-01）' },
    });
    expect(remedyOf(given, 'notification', '2026-05-21', 'proposer')).toBeNull();
  });

  it('C11: what the programme owes has the forms of sittings and rosters', () => {
    const owed = (what: ObligationKind, more: object = {}) =>
      remedyFor(
        { what, owedBy: 'secretariat', basis: 'programme/2026.yaml', ...more },
        'secretariat',
        undefined,
      );
    expect(owed('minutes', { id: '2026-02' })).toEqual({ form: 'minutes', fields: { meeting: '2026-02' } });
    expect(owed('roster', { fiscalYear: 2027 })).toEqual({
      form: 'roster-change',
      fields: { 'fiscal-year': '2027' },
    });
    expect(owed('sittings')).toEqual({ form: 'sitting-plan', fields: {} });
  });

  it('C25: for a report the site has a form of its own; GitHub’s is filled in by the address', () => {
    const given = project(
      '2026-0042',
      filed,
      make.review('2026-01', 'refer'),
      make.decision('2026-03', 'adopted', { section: 'midori-ka' }),
      make.plan({ npo: '2026-09-01', city: '2026-09-01' }),
      make.agreement('2026-09-10', '2026-10-01', '2027-03-31'),
    );
    const remedy = remedyOf(given, 'report', '2027-04-10', 'owner');
    if (!remedy) throw new Error('There is no form for it.');
    expect(remedyPath(remedy)).toBe('/report/form/?from=2026-0042');
    const places = { programme: programme(), forms: formsOf(programme(), '2027-04-10') };
    expect(remedyAddress(remedy, places)).toContain('template=11-report.yml');
    expect(remedyAddress(remedy, places)).toMatch(/&project=2026-0042&fiscal-year=2026$/);
  });
});
