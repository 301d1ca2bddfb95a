import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../dates/day.ts';
import { project } from './build.test-support.ts';
import { papersOf } from './papers.ts';
import * as make from './papers.test-support.ts';
import { agreementPeriod, reportYears } from './period.ts';

const years = (from: string, to: string) => reportYears({ from, to }, 31).map(({ fiscalYear }) => fiscalYear);

describe('the years for which a report is owed', () => {
  it.each([
    ['one year', '2026-10-01', '2027-03-31', [2026]],
    ['three years', '2026-04-01', '2029-03-31', [2026, 2027, 2028]],
    ['a first year of 30 days joins the next', '2026-03-02', '2027-03-31', [2026]],
    ['a first year of 31 days is a year', '2026-03-01', '2027-03-31', [2025, 2026]],
    ['a last year of 30 days joins the previous', '2026-04-01', '2027-04-30', [2026]],
    ['a last year of 31 days is a year', '2026-04-01', '2027-05-01', [2026, 2027]],
    ['both ends join the middle', '2026-03-20', '2027-04-10', [2026]],
    ['two short ends are one year', '2026-03-20', '2026-04-10', [2026]],
    ['a short year alone stays itself', '2026-05-01', '2026-05-03', [2026]],
  ])('C25: %s', (_which, from, to, expected) => {
    expect(years(from, to)).toEqual(expected);
  });

  it('C25: a joined year covers the days of both', () => {
    expect(reportYears({ from: '2026-03-20', to: '2028-04-10' }, 31)).toEqual([
      { fiscalYear: 2026, from: '2026-03-20', to: '2027-03-31' },
      { fiscalYear: 2027, from: '2027-04-01', to: '2028-04-10' },
    ]);
  });

  it('C23: cover every day of the period once', () => {
    const start = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 90 }),
        (from, length, short) => {
          const to = addDays(from, length);
          const found = reportYears({ from, to }, short);
          expect(found[0]?.from).toBe(from);
          expect(found.at(-1)?.to).toBe(to);
          found.slice(1).forEach((year, index) => expect(year.from).toBe(addDays(found[index]?.to ?? '', 1)));
        },
      ),
    );
  });
});

it('C23: an amendment after the termination moves no end', () => {
  const ended = (amendedOn: string) => {
    const papers = papersOf(
      project(
        '2026-0042',
        make.proposal('2026-04-18'),
        make.agreement('2026-09-10', '2026-10-01', '2029-03-31'),
        make.amendment(amendedOn, { validUntil: '2027-03-31' }),
        make.termination('2027-02-01'),
      ),
      new Map(),
      '2027-06-01',
    );
    return papers && agreementPeriod(papers)?.to;
  };
  expect(ended('2027-01-10')).toBe('2027-03-31');
  expect(ended('2027-02-10')).toBe('2029-03-31');
});
