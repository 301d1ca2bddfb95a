import { octokitFor } from '../../src/github/octokit/client.ts';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/domain/desk/filing/desk.ts';
import { PROPOSAL, smallFiles, type Typed } from '../../src/domain/desk/filing/filing.test-support.ts';
import type { GitHub } from '../../src/github/port.ts';
import { pullOfBranch } from '../../src/github/pulls.ts';
import {
  branchesOf,
  isWrite,
  openTown,
  proposalBody,
  filingState,
  type Town,
} from '../../src/desk/intake/forge.test-support.ts';
import { reconcileFiling } from '../../src/desk/intake/reconcile-filing.ts';
import { sweep } from '../../src/desk/intake/sweep.ts';
import { tellOfGaps } from '../../src/desk/alert/gaps.ts';
import { alertIssue } from '../../src/github/issues.ts';
import { LIMITS, Pace } from '../../src/github/pace.ts';

describe('a filing on its way to the record', () => {
  it('is answered first, then gets a branch and a pull request, and the answer tells its number', async () => {
    const town = await openTown();
    const issue = await town.file('teian', proposalBody(town.desk));
    const gh = town.client();
    await reconcileFiling(gh, town.desk, issue);
    const writes = town.forge.calls
      .filter(isWrite)
      .map(({ method, path }) => `${method} ${path.split('/')[4]}`);
    expect(writes).toEqual([
      'POST issues',
      ...['POST git', 'POST git', 'POST git'],
      ...['POST pulls', 'POST labels', 'PUT issues', 'POST pulls'],
      'PATCH issues',
    ]);
    expect(await gh.labels.on(issue)).toEqual(['受付:事務局']);
    const [comment, ...more] = await gh.comments.list(issue);
    const pull = await pullOfBranch(gh, gh.owner, `filing/${issue}`);
    expect(more).toEqual([]);
    expect(comment?.body).toContain(`[プルリクエスト #${pull?.number}](`);
    expect(pull?.title).toBe(`【基本シート】谷戸の水辺を子どもと守る事業 (#${issue})`);
    expect(Object.keys(branchesOf(town.forge))).toEqual([`filing/${issue}`]);
    const before = town.forge.calls.filter(isWrite).length;
    await reconcileFiling(town.client(), town.desk, issue);
    expect(town.forge.calls.filter(isWrite)).toHaveLength(before);
    expect(town.forge.failures).toEqual([]);
  });

  it('edited, it has the same pull request with the new text; closed, it has none; reopened, it begins anew', async () => {
    const town = await openTown();
    const { forge, desk } = town;
    const issue = await town.file('teian', proposalBody(desk));
    const gh = town.client();
    await reconcileFiling(gh, desk, issue);
    const [first] = await gh.pulls.list({ state: 'open' });
    forge.clock.pass(60);
    await forge
      .asUser('teian')
      .editIssue(issue, { body: proposalBody(desk, { ...PROPOSAL, 事業の名称: '水辺を歩く' }) });
    await reconcileFiling(gh, desk, issue);
    const [second, ...others] = await gh.pulls.list({ state: 'open' });
    expect(others).toEqual([]);
    expect(second?.number).toBe(first?.number);
    expect(second?.title).toContain('水辺を歩く');
    expect(branchesOf(forge)[`filing/${issue}`]?.[0]?.text).toContain('title: 水辺を歩く');
    for (let times = 0; times < 2; times++) {
      forge.clock.pass(60);
      await forge.asUser('teian').closeIssue(issue);
      await reconcileFiling(gh, desk, issue);
      expect(await gh.pulls.list({ state: 'open' })).toEqual([]);
      expect(branchesOf(forge)).toEqual({});
      await forge.asUser('teian').reopenIssue(issue);
      await reconcileFiling(gh, desk, issue);
      expect(await gh.pulls.list({ state: 'open' })).toHaveLength(1);
    }
    const [answer, complete, ...more] = await gh.comments.list(issue);
    expect(answer?.body).toContain('書類が届きました');
    expect(complete?.body).toContain('書類がそろいました');
    expect(more).toEqual([]);
    expect(forge.failures).toEqual([]);
  });

  it('merged and then edited, the record stays and the answer says how to correct it', async () => {
    const town = await openTown();
    const { forge, desk } = town;
    const issue = await town.file('teian', proposalBody(desk));
    const gh = town.client();
    await reconcileFiling(gh, desk, issue);
    const [pull] = await gh.pulls.list({ state: 'open' });
    await forge.asUser('desk').merge(pull?.number ?? 0);
    forge.clock.pass(60);
    await forge
      .asUser('teian')
      .editIssue(issue, { body: proposalBody(desk, { ...PROPOSAL, 事業の名称: '別' }) });
    await reconcileFiling(gh, desk, issue);
    expect((await gh.comments.list(issue))[0]?.body).toContain('この書き直しは、記録に反映されません');
    expect(await gh.pulls.list({ state: 'open' })).toEqual([]);
  });

  it('the secretariat is asked for its review once: not again when it answered or took the request back', async () => {
    const town = await openTown();
    const { forge, desk } = town;
    const gh = town.client();
    const asked = async () => (await gh.pulls.list({ state: 'open' })).map((pull) => pull.asked);
    const issue = await town.file('teian', proposalBody(desk));
    await reconcileFiling(gh, desk, issue);
    expect(await asked()).toEqual([['desk']]);
    const [pull] = await gh.pulls.list({ state: 'open' });
    const { owner, repo, octokit } = octokitFor({
      token: forge.tokenFor({ app: true, permissions: { pull_requests: 'write' } }),
      repository: forge.repository,
      apiUrl: forge.url,
    });
    await octokit.rest.pulls.removeRequestedReviewers({
      owner,
      repo,
      pull_number: pull?.number ?? 0,
      reviewers: ['desk'],
    });
    forge.clock.pass(60);
    await forge
      .asUser('teian')
      .editIssue(issue, { body: proposalBody(desk, { ...PROPOSAL, 事業の名称: '水辺を歩く' }) });
    await reconcileFiling(town.client(), desk, issue);
    expect(await asked()).toEqual([[]]);
  });

  it('where the secretariat is no collaborator, the filing goes on without asking', async () => {
    const town = await openTown();
    town.forge.faults.next(9, { answer: 422 }, ({ path }) => path.endsWith('/requested_reviewers'));
    const issue = await town.file('teian', proposalBody(town.desk));
    expect((await reconcileFiling(town.client(), town.desk, issue))?.outcome.is).toBe('accepted');
    expect(await town.client().pulls.list({ state: 'open' })).toHaveLength(1);
  });

  it('merged, its branch is removed; what a person wrote there after the merge is left, and told once', async () => {
    const town = await openTown();
    const { forge, desk } = town;
    const gh = town.client();
    const merged = async () => {
      const issue = await town.file('teian', proposalBody(desk));
      await reconcileFiling(gh, desk, issue);
      const [pull] = await gh.pulls.list({ state: 'open' });
      await forge.asUser('desk').merge(pull?.number ?? 0);
      return issue;
    };
    await reconcileFiling(gh, desk, await merged());
    expect(branchesOf(forge)).toEqual({});
    const issue = await merged();
    const branch = `filing/${issue}`;
    await forge
      .asUser('desk')
      .commit({ branch, files: [{ path: 'content/more.md', text: '続き\n' }], message: 'By hand' });
    const pace = new Pace({ ...LIMITS, clock: () => 0, wait: async () => {} });
    for (let count = 0; count < 2; count++) await sweep(town.client(), desk, pace, () => {});
    expect(Object.keys(branchesOf(forge))).toEqual([branch]);
    const alert = await alertIssue(gh);
    const told = await gh.comments.list(alert ?? 0);
    expect(told.map(({ body }) => body)).toEqual([expect.stringContaining(`\`${branch}\``)]);
    expect(told[0]?.body).toContain('@desk\n\n');
  });

  it('is in the record only when what the desk proposed was merged, and that into the default branch', async () => {
    const town = await openTown();
    const { forge, desk } = town;
    const gh = town.client();
    const issue = await town.file('teian', proposalBody(desk));
    await reconcileFiling(gh, desk, issue);
    const person = forge.asUser('desk');
    await person.commit({ branch: 'other', files: [{ path: 'x', text: 'x' }], message: 'x' });
    const own = await person.openPull({ title: 'x', body: '', head: `filing/${issue}`, base: 'other' });
    await person.merge(own);
    expect((await reconcileFiling(gh, desk, issue))?.outcome.is).toBe('accepted');
    const [answer] = await gh.comments.list(issue);
    expect(answer?.body).not.toContain('記録に登録しました');
  });

  it('numbers that nobody can see are told to the secretariat once, in one comment, with what became of them', async () => {
    const town = await openTown();
    const gh = town.client();
    for (let count = 0; count < 6; count++) await town.file('teian', 'こんにちは');
    for (const unseen of [2, 3]) hide(gh, unseen, 404);
    hide(gh, 5, 410);
    const office = { record: town.desk.read.record, today: town.desk.today };
    const alerts = async () =>
      (await gh.comments.list((await alertIssue(gh)) ?? 0)).map(({ body }) =>
        [...body.matchAll(/^- \*\*(.+?)\*\*：(.+?)。/gm)].map((found) => found.slice(1)),
      );
    for (let count = 0; count < 2; count++) await tellOfGaps(gh, office);
    const told = [
      ['#2–#3', '出した人のほかには、見えないのかもしれません'],
      ['#5', '削除されています'],
    ];
    expect(await alerts()).toEqual([told]);
    hide(gh, 6, 404);
    await town.file('teian', 'こんにちは');
    await town.file('teian', 'こんにちは');
    await tellOfGaps(gh, office);
    expect(await alerts()).toEqual([told, [['#6', '出した人のほかには、見えないのかもしれません']]]);
  });

  it('a branch on which a person wrote is left alone', async () => {
    const town = await openTown();
    const { forge, desk } = town;
    const issue = await town.file('teian', proposalBody(desk));
    const gh = town.client();
    await reconcileFiling(gh, desk, issue);
    const branch = `filing/${issue}`;
    const file = branchesOf(forge)[branch]?.[0];
    const text = `${file?.text}\n手を入れました。\n`;
    await forge
      .asUser('desk')
      .commit({ branch, files: [{ path: file?.path ?? '', text }], message: 'By hand' });
    await reconcileFiling(gh, desk, issue);
    expect(branchesOf(forge)[branch]?.[0]?.text).toBe(text);
    expect((await gh.comments.list(issue))[0]?.body).toContain('事務局が書類に手を入れた');
  });

  it('an issue that the secretariat deleted leaves neither branch nor pull request', async () => {
    const town = await openTown();
    const gh = town.client();
    const issue = await town.file('teian', proposalBody(town.desk));
    await reconcileFiling(gh, town.desk, issue);
    // GitHub answers 410 for a deleted issue.
    town.forge.faults.next(
      1,
      { answer: 422 },
      ({ method, path }) => method === 'GET' && path.endsWith('/none'),
    );
    await reconcileFiling(gone(gh, issue), town.desk, issue);
    expect(await gh.pulls.list({ state: 'open' })).toEqual([]);
    expect(branchesOf(town.forge)).toEqual({});
  });
});

/** Hides an issue from the lists of a client and answers for it as GitHub does. */
function hide(gh: GitHub, issue: number, status: 404 | 410): void {
  gh.intercept(async ({ path }, make) => {
    if (path.endsWith(`/issues/${issue}`)) throw Object.assign(new Error('Gone'), { status });
    const answer = await make();
    if (!path.endsWith('/issues') || !Array.isArray(answer.data)) return answer;
    const data: unknown[] = answer.data;
    return { ...answer, data: data.filter((one) => Reflect.get(Object(one), 'number') !== issue) };
  });
}

/** The client of a repository from which an issue was deleted: GitHub answers 410. */
function gone(gh: ReturnType<Awaited<ReturnType<typeof openTown>>['client']>, issue: number) {
  gh.intercept(({ method, path }, make) => {
    if (method === 'GET' && path.endsWith(`/issues/${issue}`))
      throw Object.assign(new Error('Gone'), { status: 410 });
    return make();
  });
  return gh;
}

describe('a filing that was mended', () => {
  const WRONG = { ...PROPOSAL, 提案の目的: '' };

  /** Files what is refused, lets the desk answer, and mends it. */
  async function mended(): Promise<{ town: Town; issue: number }> {
    const town = await openTown();
    const issue = await town.file('teian', proposalBody(town.desk, WRONG));
    await reconcileFiling(town.client(), town.desk, issue);
    await edit(town, issue, PROPOSAL);
    return { town, issue };
  }
  async function edit({ forge, desk }: Town, issue: number, typed: Typed): Promise<void> {
    forge.clock.pass(60);
    await forge.asUser('teian').editIssue(issue, { body: proposalBody(desk, typed) });
  }
  const headings = async (town: Town, issue: number) =>
    (await town.client().comments.list(issue)).map(({ body }) => /^### (.+)$/m.exec(body)?.[1]);

  it('is told by a comment of its own that it is complete, once for each time, since an edit sends no mail', async () => {
    const { town, issue } = await mended();
    const refused = '直していただきたい所が1か所あります';
    expect(await headings(town, issue)).toEqual([refused]);
    await reconcileFiling(town.client(), town.desk, issue);
    expect(await headings(town, issue)).toEqual(['書類が届きました', '書類がそろいました']);
    const [, complete] = await town.client().comments.list(issue);
    expect(complete?.body).toContain(`事業の番号: **2026-000${issue}**`);
    await edit(town, issue, { ...PROPOSAL, 事業の名称: '水辺を歩く' });
    await reconcileFiling(town.client(), town.desk, issue);
    expect(await headings(town, issue)).toEqual(['書類が届きました', '書類がそろいました']);
    await edit(town, issue, WRONG);
    await reconcileFiling(town.client(), town.desk, issue);
    expect(await headings(town, issue)).toEqual([refused, '書類がそろいました']);
    await edit(town, issue, PROPOSAL);
    await reconcileFiling(town.client(), town.desk, issue);
    expect(await headings(town, issue)).toEqual([
      '書類が届きました',
      '書類がそろいました',
      '書類がそろいました',
    ]);
  });

  it('killed at each write in turn and run again, or run three times at once, it is told so once', async () => {
    const plain = await mended();
    await reconcileFiling(plain.town.client(), plain.town.desk, plain.issue);
    const expected = await filingState(plain.town, plain.issue);
    const writes = 7;
    for (let nth = 1; nth <= writes; nth++) {
      const { town, issue } = await mended();
      let seen = 0;
      town.forge.faults.next(1, { kill: true }, (call) => isWrite(call) && ++seen === nth);
      await reconcileFiling(town.client(), town.desk, issue).catch(() => null);
      town.forge.faults.clear();
      await reconcileFiling(town.client(), town.desk, issue);
      expect(seen).toBeGreaterThanOrEqual(nth);
      expect(unmarked(await filingState(town, issue)), `at write ${nth}`).toEqual(unmarked(expected));
    }
    const { town, issue } = await mended();
    await Promise.all([1, 2, 3].map(() => reconcileFiling(town.client(), town.desk, issue)));
    expect(unmarked(await filingState(town, issue))).toEqual(unmarked(expected));
  });

  it('C06: whoever deletes the answer wins no new days for mending', async () => {
    const { town, issue } = await mended();
    await edit(town, issue, WRONG);
    const [answer] = await town.client().comments.list(issue);
    await town.forge.asUser('desk').deleteComment(answer?.id ?? 0);
    town.forge.clock.moveTo('2026-12-20T09:00:00+09:00');
    await town.forge.asUser('teian').editIssue(issue, { body: proposalBody(town.desk) });
    const late = { ...town, desk: openDesk(smallFiles(), '2026-12-20T09:05:00+09:00') };
    await reconcileFiling(town.client(), late.desk, issue);
    expect(branchesOf(town.forge)[`filing/${issue}`]?.[0]?.text).toContain('filedAt: 2026-12-20T09:00:00');
  });
});

/** Without the moments in the marks. */
const unmarked = (state: unknown): unknown =>
  JSON.parse(JSON.stringify(state).replaceAll(/completed:\d+/g, 'completed'));

describe('faults', () => {
  const FAULTS = [
    ['killed after the write', [{ kill: true }]],
    ['the answer is lost', [{ lose: 'answer' }]],
    ['the call is lost', [{ lose: 'call' }]],
    // A write that was refused was not done, whatever the number says: the writes take them in turn.
    [
      'refused with 500, 409, 422 or a secondary limit',
      [{ answer: 500 }, { answer: 409 }, { answer: 422 }, { answer: 403, retryAfter: 1 }],
    ],
  ] as const;

  it.each(FAULTS)('%s, at each write in turn: run again, it ends the same', async (_, faults) => {
    const town = await openTown();
    const { forge, desk } = town;
    // By somebody else each time: the same proposal by the same person is asked about.
    let people = 0;
    const fileOne = () => town.file(`teian-${++people}`, proposalBody(desk));
    // With the first one the label comes to the repository.
    await reconcileFiling(town.client(), desk, await fileOne());
    const before = forge.calls.filter(isWrite).length;
    const unharmed = await fileOne();
    await reconcileFiling(town.client(), desk, unharmed);
    const writes = forge.calls.filter(isWrite).length - before;
    const expected = await filingState(town, unharmed);
    for (let nth = 1; nth <= writes; nth++) {
      const issue = await fileOne();
      let seen = 0;
      forge.faults.next(
        1,
        faults[nth % faults.length] ?? faults[0],
        (call) => isWrite(call) && ++seen === nth,
      );
      await reconcileFiling(town.client(), desk, issue).catch(() => null);
      expect(seen).toBeGreaterThanOrEqual(nth);
      forge.faults.clear();
      await reconcileFiling(town.client(), desk, issue);
      expect(await filingState(town, issue), `at write ${nth}`).toEqual(expected);
    }
    expect(forge.failures).toEqual([]);
  });

  it('killed at each write of a withdrawal, it ends the same', async () => {
    const town = await openTown();
    const { forge, desk } = town;
    for (let nth = 1; nth <= 3; nth++) {
      const issue = await town.file('teian', proposalBody(desk));
      await reconcileFiling(town.client(), desk, issue);
      await forge.asUser('teian').closeIssue(issue);
      let seen = 0;
      forge.faults.next(1, { kill: true }, (call) => isWrite(call) && ++seen === nth);
      await reconcileFiling(town.client(), desk, issue).catch(() => null);
      forge.faults.clear();
      await reconcileFiling(town.client(), desk, issue);
      expect(await filingState(town, issue), `at write ${nth}`).toMatchObject({
        comments: [{ said: expect.stringContaining('提出を取り下げました') }],
        files: null,
        pulls: [{ state: 'closed' }],
      });
    }
  });

  it('three runs of the same event at once make one of everything', async () => {
    // In a town of its own: the same proposal twice in one town is asked about.
    const [town, other] = [await openTown(), await openTown()];
    const issue = await town.file('teian', proposalBody(town.desk));
    await reconcileFiling(town.client(), town.desk, issue);
    const again = await other.file('teian', proposalBody(other.desk));
    await Promise.all([1, 2, 3].map(() => reconcileFiling(other.client(), other.desk, again)));
    expect(await filingState(other, again)).toEqual(await filingState(town, issue));
  });

  it('an edit while a run is at work is taken up by that run', async () => {
    const town = await openTown();
    const { forge, desk } = town;
    const issue = await town.file('teian', proposalBody(desk));
    const done: Promise<void>[] = [];
    forge.on(({ event }) => {
      if (event !== 'pull_request' || done.length > 0) return;
      forge.clock.pass(60);
      const body = proposalBody(desk, { ...PROPOSAL, 事業の名称: '書き直した名' });
      done.push(forge.asUser('teian').editIssue(issue, { body }));
    });
    await reconcileFiling(town.client(), desk, issue);
    await Promise.all(done);
    expect(branchesOf(forge)[`filing/${issue}`]?.[0]?.text).toContain('title: 書き直した名');
    expect((await town.client().pulls.list({ state: 'open' }))[0]?.title).toContain('書き直した名');
  });
});
