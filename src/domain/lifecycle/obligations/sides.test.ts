import { describe, expect, it } from 'vitest';
import { project, type Made } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed } from '../status.test-support.ts';
import type { ObligationKind } from '../obligation.ts';

// What each side owes for itself: its word, its judgement, its answer.

const adopted: Made[] = [
  make.proposal('2026-04-18'),
  make.review('2026-02', 'refer'),
  make.decision('2026-03', 'adopted', { section: 'midori-ka' }),
];
const started: Made[] = [
  ...adopted,
  make.plan({ npo: '2026-09-01', city: '2026-09-01' }),
  make.agreement('2026-09-10', '2026-10-01', '2028-03-31'),
];
const on = (today: string, what: ObligationKind, ...papers: Made[]) =>
  owed(project('2026-0042', ...papers), what, today);

describe('the word of each side', () => {
  it('C28: who has not agreed to an amendment owes it from the day of the other', () => {
    const halves = (agreed: Parameters<typeof make.words>[0]) =>
      make.amendment('2027-05-10', { agreed: make.words(agreed) });
    expect(on('2027-05-10', 'amendment', ...started, halves({ city: '2027-05-10' }))).toMatchObject([
      { owedBy: 'owner', due: '2027-07-09', metOn: null },
    ]);
    const later = halves({ npo: '2027-05-20', city: '2027-05-10' });
    expect(on('2027-05-19', 'amendment', ...started, later)).toMatchObject([
      { owedBy: 'owner', metOn: null },
    ]);
    expect(on('2027-05-20', 'amendment', ...started, later)).toMatchObject([{ metOn: '2027-05-20' }]);
    const both = halves({ npo: '2027-05-10', city: '2027-05-10' });
    expect(on('2027-05-20', 'amendment', ...started, both)).toEqual([]);
  });

  it('C24: who has not judged a report owes it by the later of two days, and the verification waits for it', () => {
    const report = (judged: Parameters<typeof make.words>[0]) =>
      make.report(2026, '2027-03-31', '2027-04-10', { judged: make.words(judged) });
    const half = [...started, report({ npo: '2027-04-10' })];
    expect(on('2027-04-10', 'evaluation', ...half)).toMatchObject([
      { owedBy: 'section', due: '2027-04-30', fiscalYear: 2026, metOn: null },
    ]);
    expect(on('2027-04-30', 'verification', ...half)).toMatchObject([{ waits: true }]);
    expect(on('2027-05-01', 'verification', ...half)[0]).not.toHaveProperty('waits');
    const judged = [...started, report({ npo: '2027-04-10', city: '2027-04-20' })];
    expect(on('2027-04-19', 'evaluation', ...judged)).toMatchObject([{ owedBy: 'section', metOn: null }]);
    expect(on('2027-04-20', 'evaluation', ...judged)).toMatchObject([{ metOn: '2027-04-20', state: 'met' }]);
    expect(on('2027-04-20', 'verification', ...judged)[0]).not.toHaveProperty('waits');
    expect(on('2027-04-20', 'evaluation', ...started, report({}))).toMatchObject([{ owedBy: 'both' }]);
    const at = { npo: '2027-04-10', city: '2027-04-10' };
    expect(on('2027-04-20', 'evaluation', ...started, report(at))).toEqual([]);
  });

  it('C28: what both owe is done when each of them said so; a note speaks for whose it is', () => {
    const conditions = [make.item('safe', 'both', '2026-12-25')];
    const papers = [...adopted.slice(0, 2), make.decision('2026-03', 'adopted', { conditions })];
    const note = (day: string, by: Parameters<typeof make.progress>[3]) =>
      make.progress(day, undefined, ['safe'], by);
    const metOn = (...notes: Made[]) => on('2026-12-01', 'condition', ...papers, ...notes)[0]?.metOn;
    expect(metOn(note('2026-08-01', 'section'))).toBeNull();
    expect(metOn(note('2026-08-01', 'section'), note('2026-08-03', 'owner'))).toBe('2026-08-03');
    expect(metOn(note('2026-08-01', 'proposer'), note('2026-08-03', 'secretariat'))).toBeNull();
    const onBehalf = { by: 'shimin', receivedOn: '2026-08-04' };
    const entered = note('2026-08-05', 'secretariat');
    expect(metOn({ ...entered, data: { ...entered.data, onBehalf } } as Made)).toBe('2026-08-05');
  });
});

describe('ending', () => {
  it('C15: a verification that asks to end while years remain calls for a termination', () => {
    const end = make.verification(2026, '2027-01', { verdict: 'end' });
    const reported = [...started, make.report(2026, '2027-03-31', '2027-04-10')];
    expect(on('2027-05-19', 'termination', ...reported, end)).toMatchObject([
      { owedBy: 'both', due: '2027-07-20', metOn: null },
    ]);
    expect(on('2027-06-30', 'termination', ...reported, end, make.termination('2027-06-30'))).toMatchObject([
      { metOn: '2027-06-30', state: 'met' },
    ]);
    const goOn = make.verification(2026, '2027-01');
    expect(on('2027-05-19', 'termination', ...reported, goOn)).toEqual([]);
  });
});

describe('a proposal of the city’s', () => {
  const city = { type: 'city-staff', name: 'みどり課', section: 'midori-ka' } as const;
  const papers = [make.proposal('2026-04-18', true, { proposer: city }), make.review('2026-02', 'refer')];

  it('C02: is met by the partner in the decision, before which nobody owes an agreement', () => {
    const partner = { type: 'group', name: '水辺の会', on: '2026-09-01' } as const;
    const found = [...papers, make.decision('2026-03', 'adopted', { partner })];
    expect(on('2026-08-31', 'partner', ...found)).toMatchObject([{ metOn: null }]);
    expect(on('2026-08-31', 'agreement', ...found)).toEqual([]);
    expect(on('2026-09-01', 'partner', ...found)).toMatchObject([{ metOn: '2026-09-01' }]);
    expect(on('2026-09-01', 'agreement', ...found)).toMatchObject([{ owedBy: 'both' }]);
  });
});
