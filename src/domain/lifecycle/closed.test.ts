import { describe, expect, it } from 'vitest';
import { record, project, type Made } from './build.test-support.ts';
import { closedOn } from './stage.ts';
import * as make from './papers.test-support.ts';
import { SITTINGS } from './status.test-support.ts';

const filed = make.proposal('2026-04-18');
const agreed = make.agreement('2026-09-10', '2026-10-01', '2027-03-31');
const reported = make.report(2026, '2027-03-20', '2027-04-10');

describe('the day on which a project was closed', () => {
  it.each<[string | null, string, readonly Made[]]>([
    [null, 'open', [filed]],
    [null, 'awaiting its verification', [filed, agreed, reported]],
    ['2026-05-20', 'not adopted', [filed, make.review('2026-01', 'not-adopted')]],
    ['2026-06-01', 'withdrawn', [filed, make.withdrawal('2026-06-01')]],
    ['2026-12-15', 'terminated', [filed, agreed, make.termination('2026-12-15')]],
    ['2027-04-10', 'reported after a termination', [filed, agreed, make.termination('2026-12-15'), reported]],
    ['2027-05-19', 'verified', [filed, agreed, reported, make.verification(2026, '2027-01')]],
    [null, 'from before the system', [make.history()]],
  ])('is %s for one that is %s', (day, _which, papers) => {
    const closed = project('2026-0042', ...papers);
    expect(closedOn(record([closed], SITTINGS), closed, '2027-12-01')).toBe(day);
  });

  it('is not known before it has come, nor without a programme', () => {
    const withdrawn = project('2026-0042', filed, make.withdrawal('2026-06-01'));
    expect(closedOn(record([withdrawn]), withdrawn, '2026-05-31')).toBeNull();
    expect(closedOn(record([withdrawn], [], [], new Map()), withdrawn, '2026-12-01')).toBeNull();
  });
});
