import { describe, expect, it } from 'vitest';
import { CARRIED_OUT, cityWith, make, project } from '../record/city.test-support.ts';
import { weekRows } from './week.ts';

const rowsOn = (
  today: string,
  of: Parameters<typeof weekRows>[0],
  ...papers: Parameters<typeof project>[1][]
) => weekRows(of, cityWith(today, project('2026-0042', ...papers)), 'ja').flatMap(({ rows }) => rows);

describe('the list of a desk', () => {
  it('has a line for what it owes of a project, with the page and the form by which it is done', () => {
    const rows = rowsOn(
      '2026-07-27',
      { is: 'secretariat' },
      ...CARRIED_OUT.slice(0, 2),
      make.decision('2026-03', 'adopted'),
    );
    const notify = rows.find(({ url }) => url?.includes('decision-2026-03'));
    expect(notify).toMatchObject({ isLate: false });
    expect(notify?.form).not.toBeNull();
    expect(notify?.letters.length).toBeGreaterThan(0);
    expect(notify?.letters.length).toBeLessThanOrEqual(3);
  });

  it('marks as late what should have been done before today', () => {
    const late = rowsOn(
      '2026-12-01',
      { is: 'secretariat' },
      ...CARRIED_OUT.slice(0, 2),
      make.decision('2026-03', 'adopted'),
    );
    expect(late.find(({ url }) => url?.includes('decision-2026-03'))?.isLate).toBe(true);
  });

  it('of a section holds only what is its own', () => {
    const papers = [make.proposal('2026-04-18'), make.opinion('midori-ka')];
    const own = rowsOn('2026-05-10', { is: 'section', id: 'midori-ka' }, ...papers);
    expect(own.some(({ url }) => url?.startsWith('/projects/2026-0042/'))).toBe(true);
    expect(rowsOn('2026-05-10', { is: 'section', id: 'other-ka' }, ...papers)).toEqual([]);
  });
});
