import { describe, expect, it } from 'vitest';
import { CARRIED_OUT, cityWith, make, project } from '../record/city.test-support.ts';
import { achievedIn } from './achieved.ts';
import { newPapers, nextSittingCard } from './sections.ts';

describe('what came in last', () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    project(`2026-00${10 + at}`, make.proposal(`2026-04-${10 + at}`)),
  );

  it('is told newest first, the last few, each with a link to the paper', () => {
    const news = newPapers(cityWith('2026-11-20', ...many), 'ja');
    expect(news.map(({ on }) => on)).toEqual([17, 16, 15, 14, 13, 12].map((day) => `2026-04-${day}`));
    expect(news[0]?.url).toBe('/projects/2026-0017/#paper-proposal');
  });

  it('holds nothing of a later day', () => {
    expect(newPapers(cityWith('2026-04-11', ...many), 'ja')).toHaveLength(2);
  });
});

describe('the next sitting', () => {
  it('is the first that is planned, today’s among them', () => {
    expect(nextSittingCard(cityWith('2027-02-01'), 'ja').text).toContain('/meetings/2026-06/');
    expect(nextSittingCard(cityWith('2027-02-17'), 'ja').text).toContain('/meetings/2026-06/');
    expect(nextSittingCard(cityWith('2027-04-20'), 'ja').text).toContain('/meetings/2027-01/');
  });

  it('is said to be none where none is planned', () => {
    expect(nextSittingCard(cityWith('2027-12-01'), 'ja').text).not.toContain('<a');
  });
});

describe('what the programme brought', () => {
  it('is nothing while no project was carried out', () => {
    expect(achievedIn(cityWith('2026-11-20', project('2026-0042', make.proposal('2026-04-18'))))).toEqual([]);
  });

  it('counts what was agreed upon, and the city’s money only where a report tells it', () => {
    const all = project('2026-0042', ...CARRIED_OUT);
    const paths = (day: string) => achievedIn(cityWith(day, all)).map(({ path }) => path);
    expect(paths('2026-11-20')).toEqual(['/projects/']);
    expect(paths('2027-06-01')).toEqual(['/projects/', '/money/']);
    expect(achievedIn(cityWith('2027-06-01', all))[1]?.figure.ja).toBe('9万円');
  });
});
