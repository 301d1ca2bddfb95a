import { describe, expect, it } from 'vitest';
import { project, type Made } from './build.test-support.ts';
import { completionOf, recordedCompletion } from './period.ts';
import * as make from './papers.test-support.ts';
import { papersOf } from './papers.ts';

const YEAR = { fiscalYear: 2026, from: '2026-04-01', to: '2027-03-31' };

function papers(...made: Made[]) {
  const found = papersOf(project('2026-0042', make.proposal('2026-04-01'), ...made), new Map(), '2099-12-31');
  if (!found) throw new Error('The project has no papers.');
  return found;
}

describe('the day on which the work of a year was completed', () => {
  it('C25: is not known while no paper tells it', () => {
    expect(recordedCompletion(papers(), YEAR)).toBeUndefined();
    expect(recordedCompletion(papers(make.progress('2026-12-01', 'on-track')), YEAR)).toBeUndefined();
  });

  it.each([
    ['2026-03-31', undefined],
    ['2026-04-01', '2026-04-01'],
    ['2027-03-31', '2027-03-31'],
    ['2027-04-01', undefined],
  ])('C25: a progress note of %s tells %s', (on, expected) => {
    expect(recordedCompletion(papers(make.progress(on, 'completed')), YEAR)).toBe(expected);
  });

  it('C25: is the earlier of what a note and the report of the year tell', () => {
    const note = make.progress('2027-02-10', 'completed');
    const of2026 = make.report(2026, '2027-02-01', '2027-04-10');
    const of2025 = make.report(2025, '2026-03-01', '2026-04-10');
    expect(recordedCompletion(papers(note, of2026, of2025), YEAR)).toBe('2027-02-01');
    expect(recordedCompletion(papers(note, of2025), YEAR)).toBe('2027-02-10');
  });
});

describe('the day from which a report is due', () => {
  it('C25: is the last day of the year, unless the work or the project ended before', () => {
    expect(completionOf(papers(), YEAR, undefined)).toBe('2027-03-31');
    expect(completionOf(papers(), YEAR, '2026-12-03')).toBe('2026-12-03');
    expect(completionOf(papers(make.progress('2026-11-01', 'completed')), YEAR, '2026-12-03')).toBe(
      '2026-11-01',
    );
  });
});
