import { describe, expect, it } from 'vitest';
import { programme, project, record, roster, sitting } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { recordStatus } from '../../lifecycle/status.ts';
import type { CityRecord } from '../../record/record.ts';
import { projectsOf } from './week-projects.ts';
import { weekOf, type WeekOf } from './week.ts';
import { wordsOf } from './week-words.ts';

const OFFICES = [
  { id: 'shimin', name: { ja: '市民活動課', en: 'Civic Activities' }, roles: ['secretariat' as const] },
  { id: 'midori-ka', name: { ja: 'みどり課', en: 'Greenery' }, roles: ['section' as const] },
];
const RULES = programme({ offices: OFFICES, sittings: { minimum: 0 } });
const SECRETARIAT: WeekOf = { is: 'secretariat' };

const city = (
  papers: Parameters<typeof project>[1][],
  sittings: Parameters<typeof record>[1] = [],
): CityRecord =>
  record([project('2026-0042', ...papers)], sittings, [roster(2026)], new Map([[2023, RULES]]));

/** The list on a day, a line each: 登録 2026-0042 now. */
function listed(given: CityRecord, today: string, desk: WeekOf = SECRETARIAT): string[] {
  const standings = recordStatus(given, today);
  return weekOf(desk, {
    projects: projectsOf(standings),
    programme: standings.programme,
    record: standings.record,
    today,
  }).map(({ task, when, project: about, sitting: id }) =>
    [task, about?.id ?? id, when].filter(Boolean).join(' '),
  );
}

const met = (id: string, day: string, more: object = {}) =>
  sitting(id, day, [1], { agenda: [{ project: '2026-0042', item: '検討' }], ...more });

describe('what the secretariat has to do', () => {
  it('C11: convenes a sitting once, however many proposals wait for it', () => {
    const given = record(
      [
        project('2026-0042', make.proposal('2026-04-10', false)),
        project('2026-0043', make.proposal('2026-04-11', false)),
      ],
      [],
      [roster(2026)],
      new Map([[2023, RULES]]),
    );
    expect(listed(given, '2026-04-20').filter((line) => line.startsWith('convene'))).toEqual(['convene now']);
  });

  it('C12: asks a section for each proposal for which none was asked', () => {
    const fresh = city([make.proposal('2026-04-10', false)]);
    expect(listed(fresh, '2026-04-20')).toContain('ask 2026-0042 week');
    const asked = city([
      make.proposal('2026-04-10', false),
      make.opinion('midori-ka', { requestedOn: '2026-04-15' }),
    ]);
    expect(listed(asked, '2026-04-20')).not.toContain('ask 2026-0042 week');
  });

  it('C12: draws up the agenda until it closes, invites after it, and enters what came of it after the sitting', () => {
    const planned = city(
      [make.proposal('2026-04-10', false)],
      [met('2026-01', '2026-05-20', { attendees: undefined, convenedOn: '2026-04-12' })],
    );
    expect(listed(planned, '2026-05-01')).toContain('agenda 2026-01 later');
    expect(listed(planned, '2026-05-10')).toContain('agenda 2026-01 now');
    expect(listed(planned, '2026-05-12')).toContain('invite 2026-01 later');
    expect(listed(planned, '2026-05-21')).toContain('minutes 2026-01 now');
  });

  it('C14: tells the result, by the day on which it is due', () => {
    const turnedDown = city(
      [make.proposal('2026-04-10', false), make.review('2026-01', 'not-adopted')],
      [met('2026-01', '2026-05-20')],
    );
    expect(listed(turnedDown, '2026-06-02')).toContain('notify 2026-0042 week');
    expect(listed(turnedDown, '2026-06-10')).toContain('notify 2026-0042 now');
  });

  it('C28: asks others how it goes when their day is near or past, and says whom', () => {
    const late = city([
      make.proposal('2026-04-10', false),
      make.opinion('midori-ka', { requestedOn: '2026-04-15', due: '2026-05-01' }),
    ]);
    const standings = recordStatus(late, '2026-05-08');
    const items = weekOf(SECRETARIAT, {
      projects: projectsOf(standings),
      programme: [],
      record: standings.record,
      today: '2026-05-08',
    });
    const call = items.find(({ task }) => task === 'call');
    expect(call && wordsOf(call, RULES, '2026-05-08')).toMatchObject({
      who: { ja: 'みどり課' },
      when: { ja: '2026年（令和8年）5月1日（金）（7日過ぎています）' },
    });
  });
});

describe('what others have to do', () => {
  const asked = city(
    [
      make.proposal('2026-04-10', false),
      make.opinion('midori-ka', { requestedOn: '2026-04-15', due: '2026-05-10' }),
    ],
    [met('2026-01', '2026-05-20', { attendees: undefined, convenedOn: '2026-04-12' })],
  );

  it('C12: a section is shown what it was asked, and no other section is', () => {
    expect(listed(asked, '2026-05-06', { is: 'section', id: 'midori-ka' })).toEqual([
      'answer 2026-0042 week',
    ]);
    expect(listed(asked, '2026-05-06', { is: 'section', id: 'doro-ka' })).toEqual([]);
  });

  it('C13: the council is shown its sheets and its sitting', () => {
    expect(listed(asked, '2026-05-06', { is: 'council' })).toEqual([
      'judge 2026-0042 later',
      'attend 2026-01 later',
    ]);
  });
});
