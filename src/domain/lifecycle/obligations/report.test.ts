import { describe, expect, it } from 'vitest';
import type { Made } from '../build.test-support.ts';
import { project } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed } from '../status.test-support.ts';

const agreedUntil = (until: string, from = '2026-10-01'): Made[] => [
  make.proposal('2026-04-18'),
  make.decision('2026-03', 'adopted'),
  make.agreement('2026-09-10', from, until),
];
const reportsOf = (today: string, ...papers: Made[]) =>
  owed(project('2026-0042', ...papers), 'report', today);

describe('the obligation to report', () => {
  it('C25: is both sides’ for each fiscal year, a month after its last day', () => {
    expect(reportsOf('2026-09-10', ...agreedUntil('2029-01-29'))).toMatchObject([
      // 30 April 2027 is a Friday, 30 April 2028 a Sunday before holidays.
      { owedBy: 'both', fiscalYear: 2026, due: '2027-04-30', state: 'open' },
      { owedBy: 'both', fiscalYear: 2027, due: '2028-05-01', state: 'open' },
      { owedBy: 'both', fiscalYear: 2028, due: '2029-02-28', state: 'open' },
    ]);
  });

  it('C25: is due a month after the completion that a progress note records', () => {
    const noted = [...agreedUntil('2028-03-31'), make.progress('2027-02-05', 'completed')];
    expect(reportsOf('2027-03-06', ...noted)).toMatchObject([
      { fiscalYear: 2026, due: '2027-03-05', state: 'overdue' },
      { fiscalYear: 2027, due: '2028-05-01', state: 'open' },
    ]);
    expect(reportsOf('2027-02-04', ...noted)).toMatchObject([{ due: '2027-04-30' }, {}]);
  });

  it('C25: takes the earlier of the note and the report’s own word, and never a day after the year', () => {
    const due = (...papers: Made[]) =>
      reportsOf('2027-06-30', ...agreedUntil('2027-03-31'), ...papers)[0]?.due;
    expect(due(make.report(2026, '2027-02-10', '2027-03-01'))).toBe('2027-03-10');
    expect(due(make.report(2026, '2027-02-20', '2027-03-01'), make.progress('2027-02-10', 'completed'))).toBe(
      '2027-03-10',
    );
    expect(due(make.report(2026, '2027-02-10', '2027-03-01'), make.progress('2027-02-20', 'completed'))).toBe(
      '2027-03-10',
    );
    expect(due(make.report(2026, '2027-04-20', '2027-05-10'))).toBe('2027-04-30');
  });

  it('C25: is met, late or not, by the report of its year', () => {
    const first = (submitted: string) =>
      reportsOf('2027-12-01', ...agreedUntil('2028-03-31'), make.report(2026, '2027-03-31', submitted));
    expect(first('2027-04-30')).toMatchObject([
      { state: 'met', metOn: '2027-04-30' },
      { fiscalYear: 2027, metOn: null },
    ]);
    expect(first('2027-05-01')).toMatchObject([{ state: 'met-late' }, {}]);
  });

  it('C25: follows the period as amended, and keeps what was reported', () => {
    const amended = (until: string, ...papers: Made[]) =>
      reportsOf(
        '2027-12-01',
        ...agreedUntil('2028-03-31'),
        make.amendment('2027-05-10', { validUntil: until }),
        ...papers,
      ).map(({ fiscalYear, metOn }) => [fiscalYear, metOn]);
    expect(amended('2029-03-31')).toEqual([
      [2026, null],
      [2027, null],
      [2028, null],
    ]);
    expect(amended('2027-03-31')).toEqual([[2026, null]]);
    const reported = make.report(2027, '2027-05-01', '2027-05-02');
    expect(amended('2027-03-31', reported)).toEqual([
      [2026, null],
      [2027, '2027-05-02'],
    ]);
  });

  it('C25: a termination keeps it for the years begun, where it says so', () => {
    const ended = (owedStill: boolean) =>
      reportsOf('2026-12-20', ...agreedUntil('2028-03-31'), make.termination('2026-12-15', owedStill));
    expect(ended(true)).toMatchObject([{ fiscalYear: 2026, due: '2027-01-15', state: 'open' }]);
    expect(ended(true)).toHaveLength(1);
    expect(ended(false)).toEqual([]);
    const onFirstDay = [...agreedUntil('2028-03-31'), make.termination('2027-04-01', true)];
    expect(reportsOf('2027-04-02', ...onFirstDay).map(({ fiscalYear }) => fiscalYear)).toEqual([2026, 2027]);
  });
});
