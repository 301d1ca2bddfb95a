import { describe, expect, it } from 'vitest';
import { programme, record, roster, sitting } from '../../domain/lifecycle/build.test-support.ts';
import type { Sitting } from '../../domain/record/record.ts';
import { plainText } from '../markup/plain-text.ts';
import { CARRIED_OUT, cityOf, make, project, SITTINGS } from '../record/city.test-support.ts';
import { sittingsByYear, stepsText, sittingState } from './list.ts';
import { agendaTitle, sittingPage, sittingTexts } from './meeting.ts';

const rosters = [
  roster(2026, [
    { id: 'a', side: 'npo', displayName: '甲野' },
    { id: 'b', side: 'city', displayName: '財政課長' },
    { id: 'c', side: 'npo', displayName: '乙野' },
  ]),
];

function cityOn(today: string, ...sittings: readonly Sitting[]) {
  const rules = programme({
    assemblySessions: [
      { name: { ja: '6月定例会', en: 'June session' }, from: '2026-06-10', to: '2026-06-26' },
    ],
  });
  const projects = [project('2026-0042', ...CARRIED_OUT)];
  return cityOf(record(projects, sittings, rosters, new Map([[2023, rules]])), today);
}

const first = (more = {}) => sitting('2026-01', '2026-05-20', [1], more);
const called = { cancelled: { on: '2026-05-10', reason: '台風', postponedTo: '2026-02' } };

describe('the state of a sitting', () => {
  const stateOn = (today: string, more = {}) => sittingState(first(more), today);
  const unrecorded = { attendees: undefined };

  it('is planned until its day, and on it', () => {
    expect(stateOn('2026-05-19', unrecorded)).toBe('planned');
    expect(stateOn('2026-05-20', unrecorded)).toBe('planned');
  });

  it('is held where it is recorded, and unrecorded where it is not', () => {
    expect([stateOn('2026-05-21'), stateOn('2026-05-21', unrecorded)]).toEqual(['held', 'unrecorded']);
  });

  it('is cancelled from the day on which it was called off', () => {
    const off = { ...called, attendees: undefined };
    expect([stateOn('2026-05-09', off), stateOn('2026-05-10', off)]).toEqual(['planned', 'cancelled']);
  });
});

describe('the sittings of the years', () => {
  it('C11: stand by year, with how many were held and when the assembly sits', () => {
    const years = sittingsByYear(cityOn('2027-07-01', ...SITTINGS), 'ja');
    expect(years.map(({ year, rows }) => [year, rows.length])).toEqual([
      [2027, 2],
      [2026, 5],
    ]);
    expect(years[1]?.held).toMatch(/5.*5/);
    expect(years[1]?.sessions.map((one) => plainText(one))).toEqual([expect.stringContaining('6月定例会')]);
    expect(years[0]?.sessions).toEqual([]);
  });

  it('warn of one that falls into a session', () => {
    const [{ rows } = { rows: [] }] = sittingsByYear(
      cityOn('2026-05-18', first(), sitting('2026-02', '2026-06-17', [1])),
      'ja',
    );
    expect(rows.map(({ clash }) => plainText(clash) !== '')).toEqual([false, true]);
  });

  it('are named by all that they are for', () => {
    const both = sitting('2026-06', '2027-02-17', [1, 2]);
    const { programme } = cityOn('2026-05-18', both);
    expect(stepsText(both, programme, 'ja')).toMatch(/・/);
    expect(stepsText(both, programme, 'en')).toMatch(/, /);
  });
});

describe('the page of a sitting', () => {
  const page = (more = {}, today = '2026-11-20') => {
    const own = first({ attendees: ['a', 'b'], ...more });
    return sittingPage(own, cityOn(today, own, ...SITTINGS.slice(1)), 'ja');
  };

  it('C08: names who was there by side, who sent another, and who was absent, each once', () => {
    const { people } = page({ absentees: ['c'], proxies: [{ member: 'c', by: '丙野' }] });
    if (people === null || people === 'not-yet') throw new Error('Nobody is named.');
    const names = people.presence.rows.map((row) => plainText(row[0]));
    expect(names).toEqual(['甲野', '財政課長', '乙野']);
    expect(plainText(people.presence.rows[2]?.[2])).toContain('丙野');
  });

  it('says that nothing is recorded yet, and of one that was called off nobody', () => {
    expect(page({ attendees: undefined }).people).toBe('not-yet');
    expect(page(called).people).toBeNull();
    expect(plainText(page(called).cancelled?.later)).toContain('第2回');
  });

  it('has a column for what came of the agenda only once something did', () => {
    const agenda = [{ item: '提案の検討', project: '2026-0042' }];
    const { columns } = page({ agenda }).agenda;
    expect(page({ agenda: [{ ...agenda[0], outcome: '付託' }] }).agenda.columns).toHaveLength(
      columns.length + 1,
    );
  });

  it('lists what the council had before it, and what it decided of it', () => {
    const { papers, results } = page({ agenda: [{ item: '提案の検討', project: '2026-0042' }] });
    expect(papers[0]?.papers.map(({ url }) => url)).toEqual(['/projects/2026-0042/#paper-proposal']);
    expect(results.map(({ url }) => url)).toEqual(['/projects/2026-0042/#paper-review-2026-01']);
    expect(results[0]?.result).not.toBeNull();
  });

  it('C15: before a verification has plan and report, and no proposal', () => {
    const own = sitting('2027-01', '2027-05-19', ['verification'], {
      agenda: [{ item: '検証', project: '2026-0042' }],
    });
    const { papers } = sittingPage(own, cityOn('2027-06-01', ...SITTINGS.slice(0, -2), own), 'ja');
    expect(papers[0]?.papers.map(({ url }) => url.split('#')[1])).toEqual([
      'paper-plan',
      'paper-report-2026',
    ]);
  });

  it('says whether the minutes are confirmed', () => {
    const minutes = '提案を検討した。';
    const states = [page({ minutes }), page({ minutes, confirmedOn: '2026-06-17' })].map(
      ({ minutes: own }) => own?.state,
    );
    expect(new Set(states).size).toBe(2);
    expect(page().minutes).toBeNull();
  });

  it('is found by what it says, and no text of it is empty', () => {
    const own = first({ attendees: ['a'], minutes: '水辺の話をした。', agenda: [{ item: '提案の検討' }] });
    const texts = sittingTexts(own, cityOn('2026-11-20', own), 'ja');
    expect(texts).toEqual(expect.arrayContaining(['提案の検討', '水辺の話をした。']));
    for (const text of texts) expect(text.trim()).not.toBe('');
  });
});

it('an agenda is told as dealt with once the sitting was held', () => {
  const own = first();
  expect(agendaTitle(own, cityOn('2026-11-20', own), 'ja')).not.toBe(
    agendaTitle({ ...own, data: { ...own.data, attendees: undefined } }, cityOn('2026-05-01', own), 'ja'),
  );
});

it('a paper that was judged elsewhere is no result of the sitting', () => {
  const own = sitting('2026-02', '2026-06-17', [1]);
  expect(sittingPage(own, cityOn('2026-11-20', own), 'ja').results).toEqual([]);
  expect(make.review('2026-01', 'refer').key).toBe('2026-01');
});
