import { describe, expect, it } from 'vitest';
import type { Made } from '../build.test-support.ts';
import { project } from '../build.test-support.ts';
import * as make from '../papers.test-support.ts';
import { owed } from '../status.test-support.ts';

const reported: Made[] = [
  make.proposal('2026-04-18'),
  make.decision('2026-03', 'adopted'),
  make.agreement('2026-09-10', '2026-10-01', '2028-03-31'),
  make.report(2026, '2027-03-31', '2027-04-10'),
];
const verificationsOf = (today: string, ...papers: Made[]) =>
  owed(project('2026-0042', ...reported, ...papers), 'verification', today);

describe('the obligation to verify', () => {
  it('C15: arises with each report, due at the next verification sitting', () => {
    expect(verificationsOf('2027-04-09')).toEqual([]);
    expect(verificationsOf('2027-04-18')).toMatchObject([{ owedBy: 'secretariat', due: null }]);
    expect(verificationsOf('2027-04-19')).toEqual([
      {
        what: 'verification',
        owedBy: 'council',
        due: '2027-05-19',
        basis: 'projects/2026-0042/report-2026.md',
        state: 'open',
        metOn: null,
        fiscalYear: 2026,
        meeting: '2027-01',
      },
    ]);
  });

  it('C15: is met by the verification of that year', () => {
    expect(verificationsOf('2027-05-19', make.verification(2026, '2027-01'))).toMatchObject([
      { state: 'met', metOn: '2027-05-19' },
    ]);
    expect(verificationsOf('2027-05-20', make.verification(2027, '2027-01'))).toMatchObject([
      { state: 'open', due: null, owedBy: 'secretariat', fiscalYear: 2026 },
    ]);
  });

  it('C15: outlives a termination, for the report lies before the council', () => {
    expect(verificationsOf('2027-05-20', make.termination('2027-04-20'))).toMatchObject([{ state: 'open' }]);
  });
});
