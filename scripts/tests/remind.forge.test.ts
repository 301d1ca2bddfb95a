import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/domain/desk/reminders/marks.ts';
import { recordStatus } from '../../src/domain/lifecycle/status.ts';
import { programme, project, record, roster } from '../../src/domain/lifecycle/build.test-support.ts';
import * as make from '../../src/domain/lifecycle/papers.test-support.ts';
import { SITTINGS } from '../../src/domain/lifecycle/status.test-support.ts';
import { waitingLabel } from '../../src/domain/desk/filing/waiting.ts';
import { formsOf } from '../../src/domain/forms/forms.ts';
import { collect } from '../../src/desk/backup/collect.ts';
import { restore } from '../../src/desk/backup/restore.ts';
import { Budget, ITEM_BUDGET } from '../../src/desk/budget.ts';
import { callLines } from '../../src/desk/remind/calls.ts';
import { runRound } from '../../src/desk/remind/run-round.ts';
import { connect } from '../../src/github/octokit/client.ts';
import type { GitHub } from '../../src/github/port.ts';
import { readThread } from '../../src/github/threads.ts';
import { alertIssue } from '../../src/github/issues.ts';
import { deskOf, testForge } from '../../src/sandbox/forge/forge.test-support.ts';
import type { Call } from '../../src/sandbox/forge/server.ts';
import type { Forge } from '../../src/sandbox/forge/forge.ts';
import type { Permissions } from '../../src/sandbox/forge/actor.ts';
import type { Person } from '../../src/sandbox/forge/people.ts';

const OFFICES = [
  {
    id: 'shimin-katsudo-ka',
    name: { ja: '市民活動課', en: 'Civic Activities' },
    roles: ['secretariat', 'section'],
    github: { login: 'shimin-katsudo' },
  },
  {
    id: 'midori-ka',
    name: { ja: 'みどり課', en: 'Greenery' },
    roles: ['section'],
    github: { login: 'midori-ka' },
  },
] satisfies ReturnType<typeof programme>['offices'];

const source = (issue: number) => ({ source: { issue } });

/**
 * Four projects of one day, 2026-07-28: one rejected and told (1), one rejected of late (2), one adopted (3), one that
 * waits (4).
 */
const RECORD = record(
  [
    project(
      '2026-0001',
      make.proposal('2026-04-10', true, source(1)),
      make.review('2026-01', 'not-adopted', { reasons: '理由です。', notifiedOn: '2026-05-29' }),
    ),
    project(
      '2026-0002',
      make.proposal('2026-04-10', true, source(2)),
      make.review('2026-01', 'refer'),
      make.decision('2026-03', 'not-adopted', { reasons: '@everyone へ', advice: '一校に\n\nしぼる' }),
    ),
    project(
      '2026-0003',
      make.proposal('2026-04-10', true, source(3)),
      make.review('2026-01', 'refer'),
      make.decision('2026-03', 'adopted', { section: 'midori-ka', notifiedOn: '2026-07-25' }),
    ),
    project('2026-0004', make.proposal('2026-04-10', true, source(4))),
  ],
  SITTINGS,
  [roster(2026, [{ github: { login: 'npo-ichi' } }, {}])],
  new Map([[2026, programme({ offices: OFFICES })]]),
);

/** Fewer threads for what is done for each write in turn: one that is closed, one that is reminded. */
const SMALL = {
  ...RECORD,
  projects: new Map([...RECORD.projects].filter(([id]) => id === '2026-0001' || id === '2026-0004')),
};

const isWrite = ({ method, path }: Pick<Call, 'method' | 'path'>): boolean =>
  method !== 'GET' && path !== '/graphql';

async function town(members: readonly Person[] = []): Promise<Forge> {
  const people: Person[] = [...members, { login: 'shimin-katsudo', name: '市民活動課', role: 'write' }];
  const forge = await testForge({ now: '2026-04-10T10:00:00+09:00', people });
  for (const who of ['ichi', 'ni', 'san', 'shi'])
    await forge.asUser(who).openIssue({ title: who, body: who });
  forge.clock.moveTo(`${DAY}T09:00:00+09:00`);
  return forge;
}

const DAY = '2026-07-28';
const round = (gh: GitHub, isRehearsal = false, city = RECORD, day = DAY) =>
  runRound(gh, recordStatus(city, day), { isRehearsal, now: `${day}T09:00:00+09:00` });

/** What people see in the end: each thread with its labels and our comments, and the one for the secretariat. */
async function seen(forge: Forge) {
  const gh = deskOf(forge);
  const alert = await alertIssue(gh);
  const numbers = [1, 2, 3, 4, ...(alert === null ? [] : [alert])];
  return Promise.all(
    numbers.map(async (number) => {
      const thread = await readThread(gh, number);
      const comments = await gh.comments.list(number);
      return {
        state: thread?.state,
        labels: [...(thread?.labels ?? [])].sort(),
        marks: comments.flatMap(({ body }) => marksOf(body)).sort(),
        comments: comments.length,
      };
    }),
  );
}

describe('the daily round', () => {
  it('a project that takes too long is left, the next one is told, and the secretariat hears of it once', async () => {
    const forge = await town();
    const slow = 1;
    let passed = 0;
    for (let times = 0; times < 2; times++) {
      const gh = deskOf(forge);
      gh.intercept(({ path }, make) => {
        if (path.includes(`/issues/${slow}/`)) passed += ITEM_BUDGET + 1;
        return make();
      });
      const { failures } = await runRound(gh, recordStatus(RECORD, DAY), {
        isRehearsal: false,
        now: `${DAY}T09:00:00+09:00`,
        budget: new Budget(() => passed),
      });
      expect(failures).toEqual([]);
    }
    const gh = deskOf(forge);
    const [left, next] = await seen(forge);
    expect(left).toMatchObject({ state: 'open', labels: [] });
    expect(next?.marks).toContain('notice:projects/2026-0002/decision-2026-03.md');
    const alert = await alertIssue(gh);
    const told = alert === null ? [] : await gh.comments.list(alert);
    expect(told.filter(({ body }) => body.includes(`#${slow} の処理に時間がかかりすぎた`))).toHaveLength(1);

    // With time enough, the next round does what was left.
    expect((await round(gh)).failures).toEqual([]);
    expect((await seen(forge))[0]).toMatchObject({ state: 'closed', labels: ['段階:不採用'] });
  });

  it('C14: tells results, draws labels, closes what is through, reminds who holds; run again it writes nothing', async () => {
    const forge = await town();
    const { failures } = await round(deskOf(forge));
    expect(failures).toEqual([]);
    const [told, rejected, adopted, waiting, alert] = await seen(forge);
    expect(told).toEqual({
      state: 'closed',
      labels: ['段階:不採用'],
      marks: ['notice:closed:not-adopted', 'notice:projects/2026-0001/review-2026-01.md'],
      comments: 2,
    });
    expect(rejected).toEqual({
      state: 'open',
      labels: ['段階:不採用', '番:事務局'],
      marks: ['notice:projects/2026-0002/decision-2026-03.md', 'notice:projects/2026-0002/review-2026-01.md'],
      comments: 2,
    });
    expect(adopted?.labels).toEqual(['段階:採用（詳細検討中）', '番:担当課と事業主体者']);
    expect(waiting).toMatchObject({ marks: ['notice:registered:2026-0004'], comments: 1 });
    // What the secretariat owes stands in its own thread, as the list of its week.
    expect(alert?.marks).toEqual(['remind:week:2026-07-27']);
    const before = forge.calls.filter(isWrite).length;
    await round(deskOf(forge));
    expect(forge.calls.filter(isWrite)).toHaveLength(before);
  });

  it('C02: who offered to be the partner hears in the thread of the offer that one was found, once, and no other thread does', async () => {
    const forge = await town();
    const offered = await forge.asUser('go').openIssue({ title: '【応募】', body: '…' });
    const other = await forge.asUser('roku').openIssue({ title: '別の話', body: '…' });
    const by = { type: 'group' as const, name: '谷戸の会' };
    const filedAt = '2026-07-28T09:00:00+09:00' as const;
    const call = project(
      '2026-0003',
      make.proposal('2026-04-10', true, {
        ...source(3),
        proposer: { type: 'city-staff', name: 'みどり課', section: 'midori-ka' },
      }),
      make.offer(offered, '2026-07-28', { by, filedAt }),
      // The number of a thread that brought something else.
      make.offer(other, '2026-07-28', {
        by: { type: 'group', name: '別の会' },
        filedAt: '2026-07-28T08:00:00+09:00',
      }),
      make.review('2026-01', 'refer'),
      make.decision('2026-03', 'adopted', {
        section: 'midori-ka',
        partner: { ...by, offer: offered, on: '2026-07-28' },
      }),
    );
    const city = { ...RECORD, projects: new Map([['2026-0003', call]]) };
    for (let times = 0; times < 2; times++)
      expect((await round(deskOf(forge), false, city, '2026-07-29')).failures).toEqual([]);
    const gh = deskOf(forge);
    const [said, ...more] = await gh.comments.list(offered);
    expect(more).toEqual([]);
    expect(said?.body).toContain('@go\n\n### 応募の結果をお知らせします');
    expect(said?.body).toContain('一緒に取り組んでいただくことになりました');
    expect(await gh.comments.list(other)).toEqual([]);
  });

  it('C07, C12: the secretariat has its week once, with what has arrived and the requests for advice that wait', async () => {
    const forge = await town();
    const filed = await forge.asUser('go').openIssue({ title: '【基本シート】@all 森の会', body: '…' });
    await deskOf(forge).labels.set(filed, [waitingLabel('secretariat').name]);
    const consult = formsOf(programme({ offices: OFFICES }), DAY).find(({ id }) => id === 'consult');
    if (!consult) throw new Error('There is no form for advice.');
    const asked = await forge.asUser('roku').openIssue({
      title: '【相談】',
      body: consult.boxes.map(({ heading }) => `### ${heading}\n\n書き方を知りたい`).join('\n\n'),
    });
    const weeks = async (): Promise<readonly string[]> => {
      const gh = deskOf(forge);
      const comments = await gh.comments.list((await alertIssue(gh)) ?? 0);
      return comments.flatMap(({ body }) => (body.includes('### 事務局の今週') ? [body] : []));
    };
    for (const day of ['2026-07-28', '2026-07-31']) await round(deskOf(forge), false, RECORD, day);
    const [list = '', ...others] = await weeks();
    expect(others).toEqual([]);
    const [ja = ''] = list.split('<details');
    expect(ja).toContain('@shimin-katsudo\n\n### 事務局の今週');
    expect(ja).toContain(`**確かめて登録する**：[#${filed} `);
    expect(ja).not.toContain('@all');
    expect(ja).toMatch(new RegExp(`\\[#${asked}\\]\\(.*：2026年（令和8年）7月28日の相談、.*までに返事`));
    expect(ja).toMatch(/\*\*会議を開く\*\*：.*template=18-sitting-plan\.yml/);
    await round(deskOf(forge), false, RECORD, '2026-08-03');
    const [, next = ''] = await weeks();
    expect(next).toMatch(
      /\*\*結果を知らせる\*\*：\[2026-0002 .*template=23-notification\.yml.*\[通知書\]\(.*\/projects\/2026-0002\/notice\/decision-2026-03\/\)/,
    );
  });

  it('labels that somebody changed are drawn again, and a thread closed too early is opened with a word on why', async () => {
    const forge = await town();
    await round(deskOf(forge), false, SMALL);
    const gh = deskOf(forge);
    await gh.labels.set(4, ['段階:検証済', '相談']);
    await forge.asUser('shi').closeIssue(4);
    await round(deskOf(forge), false, SMALL);
    const thread = await readThread(gh, 4);
    expect([thread?.state, [...(thread?.labels ?? [])].sort()]).toEqual([
      'open',
      ['段階:受付', '番:事務局', '相談'],
    ]);
    const last = (await gh.comments.list(4)).at(-1)?.body;
    expect(last).toContain('このスレッドを開き直しました');
    expect(last).toContain('project=2026-0004');
    const before = forge.calls.filter(isWrite).length;
    await round(deskOf(forge), false, SMALL);
    expect(forge.calls.filter(isWrite)).toHaveLength(before);
  });

  it('what was said is found among more than a hundred comments, and a copy by somebody else counts for nothing', async () => {
    const forge = await town();
    await round(deskOf(forge), false, SMALL);
    const [ours] = await deskOf(forge).comments.list(4);
    for (let count = 0; count < 101; count++) await forge.asUser('shi').comment(4, `${count}`);
    await forge.asUser('shi').comment(3, ours?.body ?? '');
    const before = forge.calls.filter(isWrite).length;
    await round(deskOf(forge), false, SMALL);
    expect(forge.calls.filter(isWrite)).toHaveLength(before);
  });

  it('a rehearsal writes nothing and prints just the calls that are made then', async () => {
    const forge = await town();
    const planned = await round(deskOf(forge), true);
    expect(forge.calls.filter(isWrite)).toEqual([]);
    const done = await round(deskOf(forge));
    const alert = await alertIssue(deskOf(forge));
    const lines = callLines(done.calls).map((line) => line.replace(`/issues/${alert}/`, '/issues/0/'));
    expect(callLines(planned.calls)).toEqual(lines);
    expect(planned.letters).toEqual(done.letters);
    expect(planned.calls.length).toBeGreaterThan(10);
  });

  it('killed after each write in turn and run again, it ends the same', async () => {
    const plain = await town();
    await round(deskOf(plain), false, SMALL);
    const expected = await seen(plain);
    const writes = plain.calls.filter(isWrite).length;
    for (let nth = 1; nth <= writes; nth++) {
      const forge = await town();
      let count = 0;
      forge.faults.next(1, { kill: true }, (call) => isWrite(call) && ++count === nth);
      await round(deskOf(forge), false, SMALL).catch(() => null);
      forge.faults.clear();
      await round(deskOf(forge), false, SMALL);
      expect(await seen(forge), `at write ${nth}`).toEqual(expected);
    }
    expect(writes).toBeGreaterThan(8);
  });

  it('of a thread that is gone, or is a stranger’s, the secretariat is told once, and nothing is done to it', async () => {
    const forge = await testForge({ now: '2026-05-10T10:00:00+09:00' });
    for (const who of ['mari', 'ni']) await forge.asUser(who).openIssue({ title: who, body: who });
    forge.clock.moveTo('2026-04-10T10:00:00+09:00');
    await forge.asUser('san').openIssue({ title: 'san', body: 'san' });
    forge.clock.moveTo(`${DAY}T09:00:00+09:00`);
    for (let run = 1; run <= 2; run += 1) expect((await round(deskOf(forge))).failures).toEqual([]);
    const gh = deskOf(forge);
    const alert = (await alertIssue(gh)) ?? 0;
    const told = (await gh.comments.list(alert)).filter(({ body }) => body.includes('記録と合わない issue'));
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toMatch(/@shimin-katsudo\n/);
    expect(told[0]?.body).toContain('issue 1 は、別のときに開かれたものです');
    expect(told[0]?.body).toContain('issue 4 がありません');
    expect(told[0]?.body).not.toContain('2026-0003');
    for (const number of [1, 2]) expect(await gh.comments.list(number)).toEqual([]);
    expect(await gh.comments.list(3)).not.toEqual([]);
  });

  it('after a restore into another repository leaves the threads alone, and says so to the secretariat', async () => {
    const origin = await town();
    const { issues, ...rest } = await collect(deskOf(origin));
    const forge = await testForge({ now: `${DAY}T09:00:00+09:00` });
    const admin = connect({
      token: forge.tokenFor({ user: 'kanri' }),
      repository: forge.repository,
      apiUrl: forge.url,
      second: 1,
    });
    await restore(admin, { issues, ...rest });
    await round(deskOf(forge));
    const gh = deskOf(forge);
    for (const number of [1, 2, 3, 4]) expect(await gh.comments.list(number)).toEqual([]);
    const alert = (await alertIssue(gh)) ?? 0;
    const told = (await gh.comments.list(alert)).filter(({ body }) => body.includes('記録と合わない issue'));
    expect(told).toHaveLength(1);
  });

  it('calls a team by its members one by one, a large one by its name, and one that it may not see not at all', async () => {
    const team = { id: 'midori-ka', name: { ja: 'みどり課', en: 'Greenery' }, roles: ['section' as const] };
    const offices = [OFFICES[0], { ...team, github: { login: 'junkan-kamakura/midori' } }].filter(
      (one) => one !== undefined,
    );
    const city = { ...RECORD, programmes: new Map([[2026, programme({ offices })]]) };
    const called = async (size: number, permissions: Permissions): Promise<string> => {
      const members = Array.from({ length: size }, (_, at) => ({
        login: `midori-${at + 1}`,
        name: 'みどり',
        role: 'read' as const,
        teams: ['midori'],
      }));
      const forge = await town(members);
      await round(deskOf(forge, permissions), false, city);
      const comments = await deskOf(forge).comments.list(3);
      return comments.map(({ body }) => body.match(/@\S+/g)?.join(' ') ?? '').join(' ');
    };
    const seen = { issues: 'write', members: 'read' } as const;
    const [few, many, unseen] = [
      await called(2, seen),
      await called(11, seen),
      await called(2, { issues: 'write' }),
    ];
    expect(few).toContain('@midori-1 @midori-2');
    expect(few).not.toContain('junkan-kamakura/midori');
    expect(many).toContain('@junkan-kamakura/midori');
    expect(many).not.toContain('@midori-1');
    expect(unseen).not.toContain('midori');
  });
});
