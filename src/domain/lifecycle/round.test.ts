import { describe, expect, it } from 'vitest';
import { programme, project, record } from './build.test-support.ts';
import * as make from './papers.test-support.ts';
import { SITTINGS, statusOn } from './status.test-support.ts';
import { recordStatus } from './status.ts';

const roundOf = (filed: string, funds: boolean, today = filed) =>
  statusOn(project('2026-0042', make.proposal(filed, funds)), today).round;

describe('the round of a proposal', () => {
  it.each([
    ['2026-04-01', 2026, '2026-04-30', '2026-07-31'],
    ['2026-04-30', 2026, '2026-04-30', '2026-07-31'],
    ['2026-05-01', 2027, '2027-04-30', '2027-07-31'],
    ['2027-03-31', 2027, '2027-04-30', '2027-07-31'],
  ])('C06: with city funds, filed on %s, is that of %i', (filed, fiscalYear, cutoff, decisionBy) => {
    expect(roundOf(filed, true)).toEqual({ fiscalYear, cutoff, decisionBy });
  });

  it('C06: goes by the day on which a paper was received', () => {
    const received = make.proposal('2026-05-07', true, {
      onBehalf: { by: 'shimin', receivedOn: '2026-04-28' },
    });
    expect(statusOn(project('2026-0042', received), '2026-05-07').round?.fiscalYear).toBe(2026);
  });

  it('C06: without city funds is that of the next step-2 sitting, and has no date', () => {
    expect(roundOf('2026-05-01', false, '2026-06-30')).toEqual({
      fiscalYear: 2026,
      cutoff: null,
      decisionBy: null,
    });
    expect(roundOf('2027-03-10', false, '2027-06-30')?.fiscalYear).toBe(2027);
  });

  it('C06: without city funds and without such a sitting is that of the filing', () => {
    expect(roundOf('2027-03-10', false)?.fiscalYear).toBe(2026);
  });

  it('C06: between two windows of intake is that of the next, and nothing is refused', () => {
    const calling = programme({ windows: [{ opens: { month: 2, day: 1 }, closes: { month: 3, day: 31 } }] });
    const inCity = (filed: string, funds: boolean) => {
      const one = project('2026-0042', make.proposal(filed, funds));
      return recordStatus(record([one], SITTINGS, [], new Map([[2025, calling]])), filed).projects.get(
        '2026-0042',
      )?.round;
    };
    expect(inCity('2026-03-31', true)).toEqual({
      fiscalYear: 2026,
      cutoff: '2026-04-30',
      decisionBy: '2026-07-31',
    });
    expect(inCity('2026-04-01', true)).toMatchObject({ fiscalYear: 2027, opensOn: '2027-02-01' });
    expect(inCity('2026-04-01', false)).toMatchObject({ cutoff: null, opensOn: '2027-02-01' });
  });

  it('C29: a new cut-off never moves a proposal that was filed before it', () => {
    const { deadlines } = programme();
    const programmes = new Map([
      [2026, programme()],
      [2027, programme({ deadlines: { ...deadlines, budgetCutoff: { month: 6, day: 30, dayOff: 'none' } } })],
    ]);
    const rounds = recordStatus(
      record(
        [
          project('2026-0042', make.proposal('2026-05-01')),
          project('2027-0043', make.proposal('2027-05-01')),
        ],
        SITTINGS,
        [],
        programmes,
      ),
      '2027-06-01',
    );
    expect(rounds.projects.get('2026-0042')?.round?.cutoff).toBe('2027-04-30');
    expect(rounds.projects.get('2027-0043')?.round?.cutoff).toBe('2027-06-30');
  });

  it('what was never proposed here has none', () => {
    expect(statusOn(project('2022-9001', make.history()), '2026-11-20').round).toBeNull();
  });
});
