import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reconcilePull } from '../../src/desk/gate/reconcile-pull.ts';
import { pullsFrom } from '../../src/desk/gate/each.ts';
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

// What a stranger may try at the gate: what is judged is what is merged, and nobody's pull request decides another's.

const SECRETARIAT = 'shimin-katsudo';

async function pullAt({ gh }: Desk, number: number): Promise<Pull> {
  const pull = await gh.pulls.find(number);
  if (!pull) throw new Error(`There is no pull request ${number}.`);
  return pull;
}

async function judge(desk: Desk, number: number): Promise<string> {
  const pull = await pullAt(desk, number);
  await reconcilePull(await desk.base(), pull);
  return gateOf(desk, (await pullAt(desk, number)).head.sha);
}

async function commentOn(desk: Desk, number: number): Promise<string> {
  await reconcilePull(await desk.base(), await pullAt(desk, number));
  return (await desk.gh.comments.list(number)).map(({ body }) => body).join('\n');
}

/** Git's plumbing in the stand-in's repository. */
const plumb =
  ({ forge }: Desk) =>
  (...args: string[]): string =>
    execFileSync(
      'git',
      ['-C', forge.gitDir, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args],
      {
        encoding: 'utf8',
      },
    ).trim();

/** The stranger's fork has a branch at a commit; gives the number of the pull request from there. */
async function proposeFromFork(desk: Desk, commit: string, branch = 'again', body = ''): Promise<number> {
  const stranger = desk.forge.asUser('stranger');
  await stranger.fork();
  plumb(desk)('update-ref', `refs/namespaces/stranger/refs/heads/${branch}`, commit);
  return stranger.openPull({ title: 'Notes', body, head: `stranger:${branch}` });
}

const pushToFork = (desk: Desk, commit: string): Promise<void> =>
  desk.forge.asUser('stranger').push({ branch: 'again', commit, fork: true });

async function approvedReview(desk: Desk): Promise<{ number: number; sha: string }> {
  const number = await proposeReview(desk);
  for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
  expect(await judge(desk, number)).toMatch(/^success/);
  return { number, sha: (await pullAt(desk, number)).head.sha };
}

describe('a branch that takes back what was merged', () => {
  /** main is the merge of two branches; a commit has both as its parents, and the tree of one of them. */
  async function crissCross(desk: Desk, order: (a: string, c: string) => readonly string[]): Promise<string> {
    const git = plumb(desk);
    const person = desk.forge.asUser(SECRETARIAT);
    await person.commit({ branch: 'a', files: [{ path: 'NEWS.md', text: 'x' }], message: 'A' });
    await person.commit({ branch: 'c', files: [{ path: REVIEW, text: reviewText() }], message: 'C' });
    const [a, c] = [git('rev-parse', 'a'), git('rev-parse', 'c')];
    const tree = git('merge-tree', '--write-tree', a, c);
    const base = git('rev-parse', 'main');
    const first = git('commit-tree', git('rev-parse', 'a^{tree}'), '-p', base, '-p', a, '-m', 'merge a');
    git('update-ref', 'refs/heads/main', git('commit-tree', tree, '-p', first, '-p', c, '-m', 'merge c'));
    const parents = order(a, c).flatMap((parent) => ['-p', parent]);
    const commit = git('commit-tree', git('rev-parse', 'a^{tree}'), ...parents, '-m', 'notes');
    return commit;
  }

  it.each([
    ['first', (a: string, c: string) => [a, c]],
    ['last', (a: string, c: string) => [c, a]],
  ] as const)(
    'in a criss-cross merge with the other side %s is refused, with what to do',
    async (_, order) => {
      const desk = await openDesk();
      const commit = await crissCross(desk, order);
      const number = await proposeFromFork(desk, commit);
      expect(await judge(desk, number)).toMatch(/^failure: main と分かれたところが二つ以上あり/);
      expect(await commentOn(desk, number)).toContain('main から新しいブランチをつくり');
    },
  );

  it('by a merge that keeps nothing of main is judged by what is gone', async () => {
    const desk = await openDesk();
    const git = plumb(desk);
    const base = git('rev-parse', 'main');
    await desk.forge
      .asUser(SECRETARIAT)
      .commit({ branch: 'main', files: [{ path: REVIEW, text: reviewText() }], message: 'Review' });
    const main = git('rev-parse', 'main');
    const commit = git('commit-tree', `${base}^{tree}`, '-p', base, '-p', main, '-m', 'update');
    const number = await proposeFromFork(desk, commit);
    expect(await judge(desk, number)).toMatch(/^failure: 出した人が変えられる範囲/);
    expect(await commentOn(desk, number)).toContain('公開した書類がなくなっているか');
  });

  it('that clashes with main says how to settle it', async () => {
    const desk = await openDesk();
    const number = await proposeReview(desk);
    await desk.forge
      .asUser(SECRETARIAT)
      .commit({ branch: 'main', files: [{ path: REVIEW, text: reviewText('別の理由。') }], message: 'x' });
    expect(await judge(desk, number)).toMatch(/^failure: main でも同じところが変わっていて/);
  });
});

describe('what a merge would make of a file', () => {
  it('is what counts: an approval of the branch’s text is none of the text that a merge would bring', async () => {
    const desk = await openDesk();
    const text = reviewText(
      ['一つめ。', '二つめ。', '三つめ。', '四つめ。', '五つめ。', '六つめ。'].join('\n\n'),
    );
    const person = desk.forge.asUser(SECRETARIAT);
    await person.commit({ branch: 'main', files: [{ path: REVIEW, text }], message: 'Review' });
    const changed = text.replace('六つめ。', '六つめを改めました。');
    await person.commit({ branch: 'review', files: [{ path: REVIEW, text: changed }], message: 'x' });
    const number = await person.openPull({ title: 'x', body: '', head: 'review' });
    for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
    const elsewhere = text.replace('一つめ。', '一つめを改めました。');
    await person.commit({ branch: 'main', files: [{ path: REVIEW, text: elsewhere }], message: 'x' });
    expect(await judge(desk, number)).not.toMatch(/^success/);
  });
});

describe('several pull requests of one commit', () => {
  it('an older one of a stranger does not shut the gate of another’s', async () => {
    const desk = await openDesk();
    const older = await proposeFromFork(
      desk,
      plumb(desk)('commit-tree', 'main^{tree}', '-p', 'main', '-m', 'nothing'),
    );
    const { number, sha } = await approvedReview(desk);
    await pushToFork(desk, sha);
    expect((await pullAt(desk, older)).head.sha).toBe(sha);
    expect(await judge(desk, older)).toMatch(/^success/);
    expect(await judge(desk, number)).toMatch(/^success/);
    expect(await commentOn(desk, older)).toContain(`同じコミットが #${number} でも出されているため`);
  });

  it('between forks a copy that is not in order does not shut the gate of the one that is', async () => {
    const desk = await openDesk();
    const older = await proposeFromFork(
      desk,
      plumb(desk)('commit-tree', 'main^{tree}', '-p', 'main', '-m', 'nothing'),
    );
    const person = desk.forge.asUser(SECRETARIAT);
    await person.fork();
    await person.commit({
      branch: 'note',
      fork: true,
      message: 'x',
      files: [
        {
          path: 'content/projects/2026-0040/withdrawal.md',
          text: '---\non: 2027-02-19\n---\n\n## 取下げの理由\n\nやめます。\n',
        },
      ],
    });
    const number = await person.openPull({ title: 'x', body: '', head: `${SECRETARIAT}:note` });
    const { sha } = (await pullAt(desk, number)).head;
    await pushToFork(desk, sha);
    expect(await judge(desk, older)).toMatch(/^success/);
    expect(await judge(desk, number)).toMatch(/^success/);
  });

  it('a copy carries no approvals into its merge: neither in its title nor in its body', async () => {
    const desk = await openDesk();
    const { sha } = await approvedReview(desk);
    const claims = 'よろしく。\n\nApproved-by: npo-3 (npo)\nＡpproved‑by： gyokaku-kacho (city)';
    const copy = await proposeFromFork(desk, sha, 'again', claims);
    await desk.forge.asUser('stranger').editPull(copy, { title: 'Approved-by: npo-3 (npo)' });
    await judge(desk, copy);
    const { title, body } = await pullAt(desk, copy);
    expect(body.trim()).toBe('よろしく。');
    expect(title).not.toMatch(/by\s*[:：]/);
  });

  it('what is said of a pull request wakes the gate, whatever else its branch is proposed for', async () => {
    const desk = await openDesk();
    const { number } = await approvedReview(desk);
    const person = desk.forge.asUser(SECRETARIAT);
    await person.commit({ branch: 'other', files: [{ path: 'x', text: 'x' }], message: 'x' });
    await person.openPull({ title: 'x', body: '', head: 'review', base: 'other' });
    const woken = await pullsFrom(await desk.base(), { owner: desk.gh.owner, branch: 'review' });
    expect(woken.map((pull) => pull.number)).toEqual([number]);
  });
});

it('a verdict about main as it was is not written any more', async () => {
  const desk = await openDesk();
  const number = await proposeReview(desk);
  for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
  const base = await desk.base();
  const pull = await pullAt(desk, number);
  await desk.forge.asUser(SECRETARIAT).commit({
    branch: 'main',
    files: [{ path: 'content/activities/2027-02-01-x.md', text: 'x' }],
    message: 'x',
  });
  await reconcilePull(base, pull);
  expect(await gateOf(desk, pull.head.sha)).toBe('none');
});

it('approvals count that come after more talk than one page of reviews holds', async () => {
  const desk = await openDesk();
  const number = await proposeReview(desk);
  for (let nth = 1; nth <= 120; nth++)
    await desk.forge.asUser('stranger').review(number, 'COMMENT', `${nth}`);
  for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
  expect(await judge(desk, number)).toMatch(/^success/);
});

it('a status speaks of the commit that was read, though another one came before it was written', async () => {
  const desk = await openDesk();
  const { number, sha } = await approvedReview(desk);
  const base = await desk.base();
  const pull = await pullAt(desk, number);
  // A commit comes just before the status is asked for.
  let isMoved = false;
  desk.gh.intercept(async (call, make) => {
    if (!isMoved && !call.isWrite && call.path.includes('/status')) {
      isMoved = true;
      const files = [{ path: REVIEW, text: reviewText('別の理由に変えました。') }];
      await desk.forge.asUser(SECRETARIAT).commit({ branch: 'review', files, message: 'Change' });
    }
    return make();
  });
  await reconcilePull(base, pull);
  const moved = (await pullAt(desk, number)).head.sha;
  expect([isMoved, moved === sha]).toEqual([true, false]);
  expect(await gateOf(desk, sha)).toMatch(/^success/);
  expect(await gateOf(desk, moved)).toBe('none');
  expect(await judge(desk, number)).toMatch(/^pending/);
});

it.each([
  ['in capitals', 'NPO-1', true],
  ['with a blank before it', "' npo-1'", true],
  ['in full width', 'ｎｐｏ-1', true],
  ['with an @', "'@npo-1'", false],
])('a name on the roster %s is that of the account, or the check says why not', async (_, typed, counts) => {
  const desk = await openDesk((content) => {
    const file = path.join(content, 'council/2026.yaml');
    const text = readFileSync(file, 'utf8');
    const account = /github:\s+login: npo-1\s+id: \d+/;
    expect(text).toMatch(account);
    writeFileSync(file, text.replace(account, `github: ${typed}`));
  });
  const { read } = await desk.base();
  const problems = read.problems.filter(({ file }) => file === 'council/2026.yaml');
  expect(problems.some(({ problem }) => problem.code !== 'rewritten')).toBe(!counts);
  if (!counts) return;
  const number = await proposeReview(desk);
  for (const login of COUNCIL) await desk.forge.asUser(login).review(number, 'APPROVE');
  expect(await judge(desk, number)).toMatch(/^success/);
});

it('two papers that are right alone and wrong together: the second is found when the first is merged', async () => {
  const desk = await openDesk();
  const { number } = await approvedReview(desk);
  const person = desk.forge.asUser(SECRETARIAT);
  const text = '---\non: 2027-02-05\n---\n\n## 取下げの理由\n\nやめます。\n';
  const path = 'content/projects/2026-0040/withdrawal.md';
  await person.commit({ branch: 'end', files: [{ path, text }], message: 'x' });
  const other = await person.openPull({ title: 'x', body: '', head: 'end' });
  expect(await judge(desk, other)).toMatch(/^success/);
  await person.merge(other);
  expect(await judge(desk, number)).toMatch(/^failure/);
  expect(await commentOn(desk, number)).toContain('その後に');
});

describe('what decides about papers', () => {
  const OWNERS = '* @shimin-katsudo @second\n/content/\n/content/council/ @shimin-katsudo @second\n';
  const ROSTER = 'content/council/2026.yaml';

  async function rosterBy(login: string, owners: string): Promise<{ desk: Desk; number: number }> {
    const desk = await openDesk();
    const person = desk.forge.asUser(SECRETARIAT);
    await person.commit({
      branch: 'main',
      files: [{ path: '.github/CODEOWNERS', text: owners }],
      message: 'Owners',
    });
    const { files } = await desk.base();
    const text = files.find(({ path }) => `content/${path}` === ROSTER)?.text ?? '';
    const by = desk.forge.asUser(login);
    if (login !== SECRETARIAT) await by.fork();
    await by.commit({
      branch: 'roster',
      fork: login !== SECRETARIAT,
      files: [{ path: ROSTER, text: `${text}# 直しました\n` }],
      message: 'Roster',
    });
    const head = login === SECRETARIAT ? 'roster' : `${login}:roster`;
    return { desk, number: await by.openPull({ title: '名簿', body: '', head }) };
  }

  it('waits for an owner who approves the last version', async () => {
    const { desk, number } = await rosterBy('stranger', OWNERS);
    expect(await judge(desk, number)).toMatch(/^pending: .*確かめる人（shimin-katsudo・second）/);
    await desk.forge.asUser('npo-1').review(number, 'APPROVE');
    expect(await judge(desk, number)).toMatch(/^pending/);
    await desk.forge.asUser(SECRETARIAT).review(number, 'APPROVE');
    expect(await judge(desk, number)).toBe(
      'success: 名簿や定め・プログラムの変更です。確かめる人が、いまの内容を承認しました。',
    );
    await desk.forge.asUser('stranger').commit({
      branch: 'roster',
      fork: true,
      files: [{ path: ROSTER, text: 'members: [] # わたしです\n' }],
      message: 'x',
    });
    expect(await judge(desk, number)).not.toMatch(/^success/);
  });

  it('an owner does not approve what that owner wrote', async () => {
    const { desk, number } = await rosterBy(SECRETARIAT, OWNERS);
    expect(await judge(desk, number)).toMatch(/^pending: .*確かめる人（second）/);
  });

  it('an only owner says so in a review, bound to the content', async () => {
    const { desk, number } = await rosterBy(SECRETARIAT, '* @shimin-katsudo\n');
    expect(await judge(desk, number)).toMatch(/^pending: 確かめる人が shimin-katsudo さんだけです。/);
    await desk.forge.asUser('stranger').review(number, 'COMMENT', '一人で確かめました');
    expect(await judge(desk, number)).toMatch(/^pending/);
    await desk.forge.asUser(SECRETARIAT).review(number, 'COMMENT', '一人で確かめました。');
    expect(await judge(desk, number)).toMatch(/^success: .*本人が確かめたという記録/);
  });

  it.each([
    '.github/workflows/evil.yml',
    '.gitmodules',
    'Content/projects/2026-0040/x.md',
    'scripts/gate.ts',
  ])('where nobody guards %s, the gate says so', async (path) => {
    const desk = await openDesk();
    const stranger = desk.forge.asUser('stranger');
    await stranger.fork();
    await stranger.commit({ branch: 'x', fork: true, files: [{ path, text: 'x\n' }], message: 'x' });
    const number = await stranger.openPull({ title: 'x', body: '', head: 'stranger:x' });
    expect(await judge(desk, number)).toMatch(/^success: .*確かめる人が決められていない/);
  });
});

it.each([299, 301])('a paper of another’s project among %i other files is refused', async (count) => {
  const desk = await openDesk();
  const stranger = desk.forge.asUser('stranger');
  await stranger.fork();
  const files = [
    ...Array.from({ length: count }, (_, nth) => ({ path: `a/${nth}.md`, text: 'x\n' })),
    { path: REVIEW, text: reviewText() },
  ];
  await stranger.commit({ branch: 'x', fork: true, files, message: 'x' });
  const number = await stranger.openPull({ title: 'x', body: '', head: 'stranger:x' });
  expect(await judge(desk, number)).toMatch(/^failure/);
});

describe('C06: the day, the office and the proposer of a pull request by hand', () => {
  /** A stranger opens the issue of a project and proposes its paper from a fork. */
  async function proposeByHand(edit: (text: string) => string): Promise<{ desk: Desk; number: number }> {
    const desk = await openDesk();
    const stranger = desk.forge.asUser('stranger');
    const issue = await stranger.openIssue({ title: '提案', body: '' });
    const { files } = await desk.base();
    const base = files.find(({ path }) => path === 'projects/2026-0040/proposal.md')?.text ?? '';
    const own = base
      .replace('issue: 40', `issue: ${issue}`)
      .replace('2026-10-01T10:00:00+09:00', '2027-02-20T09:00:00+09:00');
    const path = `content/projects/2026-${String(issue).padStart(4, '0')}/proposal.md`;
    await stranger.fork();
    await stranger.commit({ branch: 'x', fork: true, files: [{ path, text: edit(own) }], message: 'x' });
    return { desk, number: await stranger.openPull({ title: 'x', body: `#${issue}`, head: 'stranger:x' }) };
  }

  it('are in order when they are as GitHub has them', async () => {
    const { desk, number } = await proposeByHand((text) => text);
    expect(await judge(desk, number)).toMatch(/^success: 書類に誤りはありません。/);
  });

  it.each([
    [
      'an earlier day',
      (text: string) => text.replace('2027-02-20T09', '2026-04-10T09'),
      '届いたのは 2027-02-20',
    ],
    [
      'an office',
      (text: string) =>
        text.replace(
          'source:',
          'receivedOn: 2026-04-10\nonBehalf:\n  by: shimin-katsudo-ka\n  receivedOn: 2026-04-10\nsource:',
        ),
      '書類を受け取った窓口の人だけが書けます',
    ],
  ])('that claim %s are refused, with what is so', async (_, edit, words) => {
    const { desk, number } = await proposeByHand(edit);
    expect(await judge(desk, number)).toMatch(/^failure/);
    expect(await commentOn(desk, number)).toContain(words);
  });

  it('that claim city staff wait for the secretariat, who makes sure', async () => {
    const { desk, number } = await proposeByHand((text) =>
      text.replace('type: group', 'type: city-staff\n  section: midori-ka'),
    );
    expect(await judge(desk, number)).toMatch(/^pending: 市の職員からの提案であることを/);
    await desk.forge.asUser('npo-1').review(number, 'APPROVE');
    expect(await judge(desk, number)).toMatch(/^pending/);
    await desk.forge.asUser(SECRETARIAT).review(number, 'APPROVE');
    expect(await judge(desk, number)).toMatch(/^success/);
    expect(await commentOn(desk, number)).toContain('市の職員からの提案とされています');
  });

  it('count from when the gate first saw them, where the pull request was parked before', async () => {
    const { desk, number } = await proposeByHand(() => 'title: later\n');
    await judge(desk, number);
    desk.forge.clock.moveTo('2027-04-20T09:00:00+09:00');
    const { issue, text } = await paperOf(desk, number);
    await desk.forge.asUser('stranger').commit({
      branch: 'x',
      fork: true,
      files: [{ path: `content/projects/2026-${issue}/proposal.md`, text }],
      message: 'x',
    });
    const late = { ...desk, base: () => desk.baseAt('2027-04-20T09:00:00+09:00') };
    await judge(late, number);
    expect(await commentOn(late, number)).toContain('届いたのは 2027-04-20');
  });

  async function paperOf(desk: Desk, number: number): Promise<{ issue: string; text: string }> {
    const { body } = await pullAt(desk, number);
    const issue = body.replace('#', '');
    const { files } = await desk.base();
    const base = files.find(({ path }) => path === 'projects/2026-0040/proposal.md')?.text ?? '';
    const text = base
      .replace('issue: 40', `issue: ${issue}`)
      .replace('2026-10-01T10:00:00+09:00', '2027-02-20T09:00:00+09:00');
    return { issue: issue.padStart(4, '0'), text };
  }
});
