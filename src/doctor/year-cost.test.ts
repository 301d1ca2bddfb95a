import { describe, expect, it } from 'vitest';
import { costWords, runsOfYear, yearCost } from './year-cost.ts';

describe('what a year costs', () => {
  it.each([
    ['11 15 * * *', 365],
    ['17 4,21 * * *', 730],
    ['43 */4 * * *', 2190],
    ['41 19 * * 6', 52],
    ['0 9 1 * *', 12],
    ['0,30 9-17 * * 1-5', 4693],
  ])('%s comes %i times', (cron, times) => expect(runsOfYear(cron)).toBe(times));

  it('grows with the papers, by twelve jobs and a build each', () => {
    const crons = ['11 15 * * *'];
    const [few, many] = [20, 120].map((papers) => yearCost({ papers, projects: 3, edits: 0 }, crons));
    expect(few?.minutes.schedule).toBe(365 * 3 + 365 * 3);
    expect((many?.minutes.papers ?? 0) - (few?.minutes.papers ?? 0)).toBe(100 * 15);
  });

  it('is told beside what the Free plan gives', () => {
    const said = (papers: number) =>
      costWords(yearCost({ papers, projects: 10, edits: 10 }, ['43 */4 * * *']))
        .map(({ en }) => en)
        .join(' ');
    expect(said(100)).toContain('stays within the 2,000 minutes');
    expect(said(2000)).toContain('more than the 2,000 minutes');
    expect(said(100)).toContain('80 KB to the record and 4.5 MB to the site');
  });
});
