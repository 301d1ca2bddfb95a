import { describe, expect, it } from 'vitest';
import { stepOn } from './due.ts';

const DAYS = [14, 3, 0];

describe('the steps of a reminder', () => {
  it.each([
    ['a day before the first', '2026-04-15', null, null],
    ['two weeks before', '2026-04-16', '14', '2026-04-16'],
    ['a day later', '2026-04-17', '14', '2026-04-16'],
    ['three days before', '2026-04-27', '3', '2026-04-27'],
    ['two days before, the run of the third missed', '2026-04-28', '3', '2026-04-27'],
    ['the day itself', '2026-04-30', '0', '2026-04-30'],
    ['the day after', '2026-05-01', 'overdue', '2026-05-01'],
    ['the day after Golden Week, no run since', '2026-05-07', 'overdue', '2026-05-01'],
    ['a year after', '2027-05-01', 'overdue', '2026-05-01'],
  ])('%s: the newest that was reached, once', (_, today, name, since) => {
    expect(stepOn('2026-04-30', today, DAYS)).toEqual(name === null ? null : { name, since });
  });

  it('the order of the programme’s days does not matter, and none is no reminder before the day is over', () => {
    expect(stepOn('2026-04-30', '2026-04-28', [0, 14, 3])?.name).toBe('3');
    expect(stepOn('2026-04-30', '2026-04-30', [])).toBeNull();
    expect(stepOn('2026-04-30', '2026-05-01', [])?.name).toBe('overdue');
  });
});
