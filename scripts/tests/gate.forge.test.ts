import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/domain/rules/index.ts';
import { checkRecord } from '../../src/domain/rules/run.ts';
import { reconcilePull } from '../../src/desk/gate/reconcile-pull.ts';
import { ensureBranch } from '../../src/github/branches.ts';
import { ensurePull } from '../../src/github/pulls.ts';
import type { Pull } from '../../src/github/port.ts';
import {
  COUNCIL,
  gateOf,
  openDesk,
  proposeReview,
  REVIEW,
  reviewText,
  type Desk,
} from './gate.test-support.ts';

async function pullAt(desk: Desk, number: number): Promise<Pull> {
  const pull = await desk.gh.pulls.find(number);
  if (!pull) throw new Error(`There is no pull request ${number}.`);
  return pull;
}

const judge = async (desk: Desk, number: number): Promise<string> => {
  const pull = await pullAt(desk, number);
  await reconcilePull(await desk.base(), pull);
  return gateOf(desk, (await pullAt(desk, number)).head.sha);
};

const commentOn = async (desk: Desk, number: number): Promise<string[]> => {
  await reconcilePull(await desk.base(), await pullAt(desk, number));
  return (await desk.gh.comments.list(number)).map(({ body }) => body);
};

describe('the gate on GitHub', () => {
  it('C28: opens once both sides approved this content, and leaves their names in the body', async () => {
    const desk = await openDesk();
    const number = await proposeReview(desk);
    expect(await judge(desk, number)).toMatch(
      /^pending: あとNPO 2人（.*）、行政 2人（.*）の承認が必要です。$/,
    );
    for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
    expect(await judge(desk, number)).toBe(
      'success: 承認がそろいました（NPO 2人、行政 2人）。事務局が取り込めます。',
    );
    const { body } = await pullAt(desk, number);
    expect(body).toMatch(/^会議の結果です。\n\nApproved-by: npo-1 \(npo\)\nApproved-by: npo-2 \(npo\)\n/);
    expect(body).toMatch(/Approved-by: zaisei-kacho \(city\)$/m);
  });

  it('C28: who approved, when and by which means is written into the paper, and stands in the record after the merge', async () => {
    const desk = await openDesk();
    const typed = reviewText().replace(
      'result: continued\n',
      'result: continued\napprovals:\n  - {member: npo-3, on: 2027-02-19, means: sitting}\n  - {member: npo-4, on: 2027-02-19, means: github}\n',
    );
    const number = await proposeReview(desk, typed);
    expect(await judge(desk, number)).toMatch(/^pending: あとNPO 1人/);
    for (const login of ['npo-1', 'zaisei-kacho', 'kikaku-kacho'])
      await desk.forge.asUser(login).review(number, 'APPROVE');
    const before = (await pullAt(desk, number)).head.sha;
    expect(await judge(desk, number)).toBe(
      'success: 承認がそろいました（NPO 2人、行政 2人）。事務局が取り込めます。',
    );
    expect(await gateOf(desk, before)).toMatch(/^pending: 承認がそろいました。いま、/);
    const calls = desk.forge.calls.length;
    await judge(desk, number);
    const isWrite = (call: { method: string; path: string }) =>
      call.method !== 'GET' && call.path !== '/graphql';
    expect(desk.forge.calls.slice(calls).filter(isWrite)).toEqual([]);
    await desk.forge.asUser('shimin-katsudo').merge(number);
    const { files, read, today } = await desk.base();
    const review = files.find(({ path }) => `content/${path}` === REVIEW)?.text ?? '';
    for (const [member, means] of [
      ['npo-3', 'sitting'],
      ['npo-1', 'github'],
      ['zaisei-kacho', 'github'],
      ['kikaku-kacho', 'github'],
    ])
      expect(review).toMatch(new RegExp(`member: ${member}\\n {4}on: 2027-02-(19|20)\\n {4}means: ${means}`));
    // Nobody writes for another that they approved on GitHub.
    expect(review).not.toContain('npo-4');
    expect(
      checkRecord(RULES, { files, read, today }).filter(({ file }) => `content/${file}` === REVIEW),
    ).toEqual([]);
  });

  it('other content voids the approvals, the same content on an updated branch keeps them', async () => {
    const desk = await openDesk();
    const { forge } = desk;
    const number = await proposeReview(desk);
    for (const login of COUNCIL) await forge.asUser(login).review(number, 'APPROVE');
    const secretariat = forge.asUser('shimin-katsudo');
    const change = (path: string, text: string) =>
      secretariat.commit({ branch: 'review', files: [{ path, text }], message: 'Change' });
    await change(REVIEW, reviewText('別の理由に変えました。'));
    expect(await judge(desk, number)).toMatch(/^pending/);
    expect((await pullAt(desk, number)).body).not.toContain('Approved-by');
    await change(REVIEW, reviewText());
    expect(await judge(desk, number)).toMatch(/^success/);
    await forge.asUser('npo-2').review(number, 'REQUEST_CHANGES', '理由を直してください。');
    expect(await judge(desk, number)).toBe(
      'pending: あとNPO 1人（NPO 構成員B・NPO 構成員C・NPO 構成員D）の承認が必要です。',
    );
  });

  it('an approval of an old commit with other content does not count', async () => {
    const desk = await openDesk();
    const number = await proposeReview(desk, reviewText('はじめの理由です。'));
    const old = (await pullAt(desk, number)).head.sha;
    await desk.forge
      .asUser('shimin-katsudo')
      .commit({ branch: 'review', files: [{ path: REVIEW, text: reviewText() }], message: 'Change' });
    for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE', '', old);
    expect(await judge(desk, number)).toMatch(/^pending/);
  });

  it('a paper of the council by a stranger is refused, whoever approves it', async () => {
    const desk = await openDesk();
    const stranger = desk.forge.asUser('stranger');
    await stranger.fork();
    await stranger.commit({
      branch: 'review',
      files: [{ path: REVIEW, text: reviewText() }],
      message: 'x',
      fork: true,
    });
    const number = await stranger.openPull({
      title: 'x',
      body: 'Approved-by: npo-1 (npo)\nApproved-by: npo-2 (npo)',
      head: 'stranger:review',
    });
    for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
    expect(await judge(desk, number)).toMatch(/^failure: 出した人が変えられる範囲を超えています。/);
    const [comment = ''] = await commentOn(desk, number);
    expect(comment).toContain('この書類は、このプルリクエストを出した人の名前では受け付けられません。');
    expect(comment).toContain('「検討結果」を出せるのは、事務局');
  });

  it('a fork that edits workflows, scripts and another project is refused by name, and nothing of it runs', async () => {
    const desk = await openDesk();
    const stranger = desk.forge.asUser('stranger');
    await stranger.fork();
    const files = [
      { path: '.github/workflows/check.yml', text: 'on: push\n' },
      { path: 'scripts/gate.ts', text: 'throw 1;\n' },
      { path: 'content/projects/2026-0031/proposal.md', text: '' },
      {
        path: 'content/projects/2026-0040/opinion-midori-ka.md',
        text: '../../../etc/passwd',
        mode: '120000',
      },
      {
        path: 'content/projects/2026-0040/withdrawal.md',
        text: '---\non: 2027-02-19\n---\n',
        mode: '100755',
      },
      { path: 'content/council/2026.yaml', text: 'members: []\n' },
      { path: 'content/<b>@everyone</b>.md', text: '::error::x' },
    ];
    await stranger.commit({ branch: 'evil', files, message: 'x', fork: true });
    const number = await stranger.openPull({ title: 'x', body: '', head: 'stranger:evil' });
    expect(await judge(desk, number)).toMatch(/^failure: 出した人が変えられる範囲/);
    const [comment = ''] = await commentOn(desk, number);
    for (const words of [
      '**.github/workflows/check.yml**\n\n- **誤り** 書類と一緒に',
      '**scripts/gate.ts**',
      'リンクになっています',
      '実行できるファイル',
      'この名前の書類を置く場所はありません',
    ])
      expect(comment).toContain(words);
    expect(comment).not.toMatch(/@everyone|<b>/);
  });

  it('a change of code alone passes the gate in silence', async () => {
    const desk = await openDesk();
    const dev = desk.forge.asUser('dev');
    await dev.fork();
    await dev.commit({ branch: 'code', files: [{ path: 'README.md', text: 'x' }], message: 'x', fork: true });
    const number = await dev.openPull({ title: 'x', body: '', head: 'dev:code' });
    expect(await judge(desk, number)).toMatch(/^success: 名簿や定め・プログラムの変更です。/);
    expect(await commentOn(desk, number)).toEqual([]);
  });

  it('C02: what the desk files for an issue counts as filed by its author, and the words of a review of it are screened', async () => {
    const desk = await openDesk();
    const { forge, gh } = desk;
    const issue = await forge.asUser('teian').openIssue({ title: '提案', body: '' });
    const base = await desk.base();
    const own = base.files.find(({ path }) => path === 'projects/2026-0040/proposal.md')?.text ?? '';
    const text = own
      .replace('issue: 40', `issue: ${issue}`)
      .replace('2026-10-01T10:00:00+09:00', '2027-02-20T09:00:00+09:00');
    const path = `content/projects/2026-${String(issue).padStart(4, '0')}/proposal.md`;
    await ensureBranch(gh, { branch: `filing/${issue}`, files: [{ path, text }], message: 'File' });
    const { number } = await ensurePull(gh, {
      branch: `filing/${issue}`,
      base: 'main',
      title: '提案',
      body: () => `Closes #${issue}`,
    });
    expect(await judge(desk, number)).toBe(
      'success: 書類に誤りはありません。事務局が内容を確かめて取り込めます。',
    );
    await forge.asUser('teian').review(number, 'COMMENT', 'よろしくお願いします。090-1234-5678');
    const said = await commentOn(desk, number);
    expect(said.join('\n')).toContain('レビューの文に、個人の情報と思われる記載があります');
    expect(said.join('\n')).not.toContain('1234');
    expect(await commentOn(desk, number)).toEqual(said);
    const [comment = ''] = await commentOn(desk, number);
    expect(comment).toContain('直すところは見つかりませんでした。');
    expect(comment).toContain(`/blob/`);
  });

  it('nobody shuts the gate of a filing by proposing its commit once more from a fork', async () => {
    const desk = await openDesk();
    const number = await proposeReview(desk);
    for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
    const { sha } = (await pullAt(desk, number)).head;
    const stranger = desk.forge.asUser('stranger');
    await stranger.fork();
    const ref = 'refs/namespaces/stranger/refs/heads/again';
    execFileSync('git', ['-C', desk.forge.gitDir, 'update-ref', ref, sha]);
    const again = await stranger.openPull({ title: 'x', body: '', head: 'stranger:again' });
    expect((await pullAt(desk, again)).head.sha).toBe(sha);
    await judge(desk, again);
    expect(await judge(desk, number)).toMatch(/^success/);
  });

  it('asks the members who are still to come, once each, and nobody whom GitHub would refuse', async () => {
    // Of the roster these two are collaborators, who have a role; GitHub refuses to ask anybody else.
    const collaborators = ['npo-1', 'zaisei-kacho'];
    const desk = await openDesk(
      () => {},
      collaborators.map((login) => ({ login, name: login, role: 'triage' })),
    );
    const number = await proposeReview(desk);
    const asked = async () => [...((await desk.gh.pulls.find(number))?.asked ?? [])].sort();
    const requests = () =>
      desk.forge.calls.filter(
        ({ method, path }) => method !== 'GET' && path.endsWith('/requested_reviewers'),
      );
    expect(await judge(desk, number)).toMatch(/^pending/);
    expect(await asked()).toEqual(collaborators);
    await desk.forge.asUser('npo-1').review(number, 'APPROVE');
    const before = requests().length;
    expect(before).toBe(collaborators.length);
    for (let count = 0; count < 2; count++) await judge(desk.again(), number);
    expect(requests()).toHaveLength(before);
  });

  it('killed after any call and run again, it ends in the same place', async () => {
    const desk = await openDesk();
    const number = await proposeReview(desk);
    for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
    for (let killedAfter = 0; killedAfter < 60; killedAfter++) {
      const run = desk.again();
      let calls = 0;
      desk.forge.faults.next(1, { kill: true }, () => calls++ === killedAfter);
      const base = await run.base().catch(() => null);
      const act = async () => {
        if (!base) return;
        await reconcilePull(base, await pullAt(run, number));
      };
      const whole = await act().then(
        () => base !== null,
        () => false,
      );
      desk.forge.faults.clear();
      if (whole && calls <= killedAfter) break;
      expect(killedAfter).toBeLessThan(59);
    }
    expect(await judge(desk, number)).toMatch(/^success/);
    expect(await commentOn(desk, number)).toHaveLength(1);
    expect((await pullAt(desk, number)).body.match(/Approved-by/g)).toHaveLength(4);
    const writes = () => desk.forge.calls.filter(({ method }) => method !== 'GET').length;
    const before = writes();
    await judge(desk, number);
    await commentOn(desk, number);
    expect(writes()).toBe(before);
  });
});
