import { describe, expect, it } from 'vitest';
import { programme, record } from '../../domain/lifecycle/build.test-support.ts';

import { alertIssue } from '../../github/issues.ts';
import { deskOf, testForge } from '../../sandbox/forge/forge.test-support.ts';
import { tellOfFailure } from './failure.ts';
import { tellOfUnreadable } from './unreadable.ts';

/** Of a team, a workflow's own token sees no members: it is not called, and the account is. */
const OFFICE = {
  record: record(
    [],
    [],
    [],
    new Map([
      [2026, programme({ offices: [office('shimin-katsudo'), office('junkan-kamakura/secretariat')] })],
    ]),
  ),
  today: '2026-11-20',
};

function office(login: string) {
  const name = { ja: '市民活動課', en: 'Civic Activities' };
  return { id: login.replace('/', '-'), name, roles: ['secretariat' as const], github: { login } };
}

type Job = readonly [
  name: string,
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped',
  began: boolean,
];

/** What the secretariat hears of a run with these jobs, while the last of them is still telling. */
async function heard(workflow: string, ...jobs: readonly Job[]): Promise<readonly string[]> {
  const forge = await testForge();
  const gh = deskOf(forge, { actions: 'read', issues: 'write' });
  const sha = (await deskOf(forge).git.head('main')) ?? '';
  const head = { owner: null, branch: 'main', sha };
  const path = `.github/workflows/${workflow}.yml`;
  const run = forge.beginRun({ user: 'kanri' }, { name: workflow, path, event: 'issues', head });
  for (const [name, conclusion, began] of jobs) {
    if (began) forge.moveJob(run, name, 'in_progress');
    forge.moveJob(run, name, 'completed', conclusion);
  }
  forge.moveJob(run, 'alert / alert', 'in_progress');
  await tellOfFailure(gh, run, OFFICE);
  await tellOfFailure(gh, run, OFFICE);
  const alert = await alertIssue(gh);
  return alert === null ? [] : (await gh.comments.list(alert)).map(({ body }) => body);
}

describe('the alert', () => {
  it('tells once of a job that failed, and makes the label by which its issue is found', async () => {
    const comments = await heard('intake', ['intake', 'failure', true]);
    expect(comments).toHaveLength(1);
    expect(comments[0]).not.toContain('secretariat');
    expect(comments[0]).toContain('@shimin-katsudo\n');
    expect(comments[0]).toContain('「届いた書類への返事」の処理が、途中で止まりました');
  });

  it('tells of a job past its time limit, which GitHub counts as cancelled', async () => {
    expect((await heard('gate', ['gate', 'cancelled', true]))[0]).toContain('時間切れ');
  });

  it('is silent about a job that a newer one pushed out of its queue before it began', async () => {
    expect(await heard('gate', ['gate', 'cancelled', false])).toEqual([]);
  });

  it('names the job where a workflow has several', async () => {
    const jobs: readonly Job[] = [
      ['check', 'failure', true],
      ['build', 'success', true],
      ['deploy', 'success', true],
    ];
    expect((await heard('publish', ...jobs))[0]).toContain('「書類の確認」');
  });

  it('is silent about a run in which all went well', async () => {
    expect(await heard('intake', ['intake', 'success', true], ['other', 'skipped', false])).toEqual([]);
  });
});

describe('the alert of papers that cannot be read', () => {
  it('is told once, by file, and to the secretariat', async () => {
    const forge = await testForge();
    const gh = deskOf(forge, { issues: 'write' });
    await tellOfUnreadable(gh, OFFICE, ['meetings/2026-02.md']);
    await tellOfUnreadable(gh, OFFICE, ['meetings/2026-02.md']);
    const alert = await alertIssue(gh);
    const comments = alert === null ? [] : await gh.comments.list(alert);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('@shimin-katsudo\n');
    expect(comments[0]?.body).toContain('`content/meetings/2026-02.md`');
  });
});
