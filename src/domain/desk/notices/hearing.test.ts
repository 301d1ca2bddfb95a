import { describe, expect, it } from 'vitest';
import { formsOf } from '../../forms/forms.ts';
import { programme, project, record, sitting, type Made } from '../../lifecycle/build.test-support.ts';
import * as make from '../../lifecycle/papers.test-support.ts';
import { SITTINGS } from '../../lifecycle/status.test-support.ts';
import { recordStatus } from '../../lifecycle/status.ts';
import { PROJECT_KINDS } from '../../record/kinds/index.ts';
import { accountOf } from '../account.test-support.ts';
import { HEARINGS, SILENT_KINDS, type EventName } from './hearing.ts';
import { paperNotices, sittingNotices } from './notice.ts';
import { noticeComment } from './notice-words.ts';

const office = (id: string, ja: string) => ({
  id,
  name: { ja, en: id },
  roles: ['section' as const],
  github: { login: id },
});
const inForce = programme({
  offices: [office('midori-ka', 'みどり課'), office('kosodate-ka', '子育て課'), office('center', 'センター')],
});
const places = { programme: inForce, forms: formsOf(inForce, '2026-11-20') };
const call = (logins: readonly string[]): string[] => logins.map((login) => `@${login}`);

/** Everything that a thread hears on a day, by event: whom it calls, and the Japanese words. */
function heard(today: string, papers: readonly Made[], sittings = SITTINGS) {
  const own = project('2026-0042', make.proposal('2026-04-10'), ...papers);
  const city = record([own], sittings, [], new Map([[2023, inForce]]));
  const statuses = recordStatus(city, today);
  const status = statuses.projects.get('2026-0042');
  if (!status) throw new Error('There is no project.');
  const notices = [
    ...paperNotices(status, today),
    ...sittingNotices('2026-0042', statuses.record, today, null),
  ];
  const telling = { record: statuses.record, today, status, places, author: accountOf('mizube'), call };
  return new Map(
    notices.map((notice) => {
      const [ja = ''] = noticeComment(notice, telling).split('<details');
      const called = /^(?:<!--.*-->\n)(@.*)\n/.exec(ja)?.[1]?.split(' ') ?? [];
      return [notice.event as EventName, { called, ja, mark: notice.mark }];
    }),
  );
}

const adopted = [
  make.review('2026-01', 'refer'),
  make.decision('2026-03', 'adopted', { section: 'midori-ka', budgetFiscalYear: 2027 }),
];
const planned = [...adopted, make.plan({ npo: '2026-09-01', city: '2026-09-03' })];
const signed = make.agreement('2026-09-10', '2026-10-01', '2027-03-31');
const agreed = [...planned, signed];
const said = {
  answeredOn: '2026-05-10',
  feasibility: 'with-changes' as const,
  opinion: '一校にしぼれば\n\nできます。',
};

/** For each event a day and the papers by which it comes about, and whom the comment calls. */
const CASES: Readonly<
  Record<Exclude<EventName, 'registered'>, readonly [string, readonly Made[], string[]]>
> = {
  consulted: ['2026-05-05', [make.consultation('2026-05-01')], ['@mizube']],
  'opinion-asked': [
    '2026-05-05',
    [make.opinion('kosodate-ka', { due: '2026-05-18' })],
    ['@kosodate-ka', '@mizube'],
  ],
  'opinion-answered': ['2026-05-12', [make.opinion('kosodate-ka', said)], ['@mizube']],
  offered: ['2026-05-12', [make.offer(57, '2026-05-10')], ['@mizube']],
  reviewed: ['2026-05-21', [make.review('2026-01', 'refer')], ['@mizube']],
  decided: ['2026-07-23', adopted, ['@mizube', '@midori-ka']],
  'partner-found': [
    '2026-09-02',
    [
      make.offer(57, '2026-05-10', { by: { type: 'group', name: '谷戸の会' } }),
      make.review('2026-01', 'refer'),
      make.decision('2026-03', 'adopted', {
        section: 'midori-ka',
        partner: { type: 'group', name: '谷戸の会', offer: 57, on: '2026-09-01' },
      }),
    ],
    ['@mizube', '@midori-ka'],
  ],
  'plan-waits': ['2026-09-02', [...adopted, make.plan({ npo: '2026-09-01' })], ['@midori-ka']],
  planned: [
    '2026-09-04',
    [...adopted, make.plan({ npo: '2026-09-01', city: '2026-09-03' })],
    ['@mizube', '@midori-ka'],
  ],
  'agreement-waits': [
    '2026-09-11',
    [...planned, { ...signed, data: { ...signed.data, agreed: make.words({ npo: '2026-09-10' }) } } as Made],
    ['@midori-ka'],
  ],
  agreed: ['2026-09-11', agreed, ['@mizube', '@midori-ka']],
  'amendment-waits': [
    '2026-11-02',
    [...agreed, make.amendment('2026-11-01', { agreed: { city: { on: '2026-11-01', means: 'github' } } })],
    ['@mizube'],
  ],
  amended: ['2026-11-02', [...agreed, make.amendment('2026-11-01')], ['@mizube', '@midori-ka']],
  progressed: ['2026-12-02', [...agreed, make.progress('2026-12-01', 'on-track')], ['@mizube', '@midori-ka']],
  'evaluation-waits': [
    '2027-04-06',
    [...agreed, make.report(2026, '2027-03-20', '2027-04-05', { judged: make.words({ npo: '2027-04-05' }) })],
    ['@midori-ka'],
  ],
  reported: [
    '2027-04-06',
    [...agreed, make.report(2026, '2027-03-20', '2027-04-05')],
    ['@mizube', '@midori-ka'],
  ],
  verified: [
    '2027-05-20',
    [...agreed, make.report(2026, '2027-03-20', '2027-04-05'), make.verification(2026, '2027-01')],
    ['@mizube', '@midori-ka'],
  ],
  withdrawn: [
    '2026-05-12',
    [make.opinion('kosodate-ka', { due: '2026-05-18' }), make.withdrawal('2026-05-11')],
    ['@mizube', '@kosodate-ka'],
  ],
  terminated: ['2026-11-02', [...agreed, make.termination('2026-11-01', true)], ['@mizube', '@midori-ka']],
  'on-agenda': ['2026-04-22', [], ['@mizube']],
  'sitting-cancelled': ['2026-05-02', [], ['@mizube']],
};

const agenda = [{ project: '2026-0042', item: '検討' }];
const SITTINGS_OF: Partial<Record<EventName, typeof SITTINGS>> = {
  'on-agenda': [sitting('2026-01', '2026-05-20', [1], { agenda })],
  'sitting-cancelled': [
    sitting('2026-01', '2026-05-20', [1], {
      agenda,
      cancelled: { on: '2026-05-01', reason: '台風のため', postponedTo: '2026-02' },
    }),
    sitting('2026-02', '2026-06-17', [1], { convenedOn: '2026-05-02' }),
  ],
};

describe('who hears of what', () => {
  it('C28: every kind of paper of a project has an event, or is one of which nobody is told', () => {
    const told = Object.values(HEARINGS).map(({ kind }) => kind as string);
    for (const kind of Object.keys(PROJECT_KINDS))
      expect([kind, told.includes(kind) !== (SILENT_KINDS as readonly string[]).includes(kind)]).toEqual([
        kind,
        true,
      ]);
  });

  it('no event names a party twice, and every form that it asks for is there', () => {
    for (const [event, { hearings }] of Object.entries(HEARINGS)) {
      expect([event, new Set(hearings.map(({ who }) => who)).size]).toEqual([event, hearings.length]);
      for (const { form } of hearings)
        if (form !== null) expect(places.forms.map(({ id }) => id)).toContain(form);
    }
  });

  it.each(Object.entries(CASES))(
    '%s: everybody concerned is called, nobody twice',
    (event, [today, papers, called]) => {
      const comment = heard(today, papers, SITTINGS_OF[event as EventName]).get(event as EventName);
      expect(comment?.called).toEqual(called);
      expect(comment?.ja).toMatchSnapshot();
    },
  );
});

describe('what is told once', () => {
  it('C12: a section is asked with its day and a form that has the number, and hears no second time when it answered', () => {
    const asked = heard('2026-05-05', [make.opinion('kosodate-ka', { due: '2026-05-18' })]).get(
      'opinion-asked',
    );
    expect(asked?.ja).toContain('**2026年（令和8年）5月18日まで**');
    expect(asked?.ja).toMatch(/template=04-opinion\.yml[^)]*2026-0042/);
    const answered = heard('2026-05-12', [make.opinion('kosodate-ka', said)]);
    expect([...answered.keys()]).not.toContain('opinion-asked');
    expect(answered.get('opinion-answered')?.mark).not.toBe(asked?.mark);
  });

  it('a sitting that was moved to another day is told anew, one that was called off only where it was told', () => {
    const markOn = (day: string) =>
      heard('2026-04-22', [], [sitting('2026-01', day, [1], { agenda, convenedOn: '2026-04-20' })]).get(
        'on-agenda',
      )?.mark;
    expect(markOn('2026-05-20')).not.toBe(markOn('2026-05-27'));
    const [off] = SITTINGS_OF['sitting-cancelled'] ?? [];
    const city = record([], off ? [off] : []);
    expect(sittingNotices('2026-0042', city, '2026-05-02', new Set())).toEqual([]);
    expect(
      sittingNotices('2026-0042', city, '2026-05-02', new Set(['notice:agenda:2026-01:2026-05-20'])),
    ).toHaveLength(1);
  });

  it('of work that is older than sixty days nothing is told', () => {
    expect(heard('2026-07-09', [make.opinion('kosodate-ka', said)]).has('opinion-answered')).toBe(true);
    expect(heard('2026-07-10', [make.opinion('kosodate-ka', said)]).has('opinion-answered')).toBe(false);
  });
});
