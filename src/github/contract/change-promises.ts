import assert from 'node:assert/strict';
import type { GitHub } from '../port.ts';
import { headOf, type Contracted, type Scratch } from './promise.ts';

/** Branches, commits, pull requests, their reviews and statuses. */
export const CHANGES: readonly Contracted[] = [
  {
    what: 'a branch is made, moved forward only, and deleted',
    keep: async (github, scratch) => {
      const { branch, commit } = await scratch.branch();
      assert.equal(await github.git.head(branch), commit);
      assert.equal((await github.git.heads('contract/')).get(branch), commit);
      assert.equal(await github.git.head(scratch.name()), null);
      const next = await withFile(github, commit, 'next.md', 'two\n');
      await github.git.moveBranch(branch, next);
      assert.equal(await github.git.head(branch), next);
      await assert.rejects(github.git.moveBranch(branch, commit), { status: 422 });
      await github.git.deleteBranch(branch);
      assert.equal(await github.git.head(branch), null);
    },
  },
  {
    what: 'a commit holds the files that were wanted, and its parents and time are known',
    keep: async (github, scratch) => {
      const { commit, path } = await scratch.branch('一枚\n');
      const content = await github.git.contentAt(path, commit);
      assert.ok(content?.is === 'file' && content.text === '一枚\n');
      assert.deepEqual(Buffer.from(await github.git.blob(content.blob)), Buffer.from('一枚\n'));
      assert.deepEqual(await github.git.contentAt('contract', commit), { is: 'dir' });
      assert.equal(await github.git.contentAt('contract/absent.md', commit), null);
      const told = await github.git.commit(commit);
      assert.deepEqual(told?.parents, [await headOf(github, scratch.base)]);
      assert.ok(Date.parse(told.at) > 0);
      const tree = await github.git.tree(commit, 'all');
      assert.ok(tree.some((one) => one.path === path && one.sha === content.blob));
      assert.ok((await github.git.tree(commit)).some((one) => one.path === 'contract'));
      const without = await github.git.createCommit({
        base: commit,
        parents: [commit],
        files: [{ path, text: null }],
        message: 'Take it out',
      });
      assert.equal(await github.git.contentAt(path, without), null);
    },
  },
  {
    what: 'a comparison says what changed since the branches parted, and who made it',
    keep: async (github, scratch) => {
      const { branch, commit, path } = await scratch.branch();
      const change = await github.git.compare(scratch.base, branch);
      assert.deepEqual(
        change?.files.map((file) => [file.path, file.status]),
        [[path, 'added']],
      );
      assert.equal(change.mergeBase, await headOf(github, scratch.base));
      assert.deepEqual(
        change.commits?.map(({ sha }) => sha),
        [commit],
      );
      assert.equal(change.byHand, false);
      assert.equal(await github.git.compare(scratch.base, scratch.name()), null);
    },
  },
  {
    what: 'a pull request is found by number and branch, edited, and says whether it can be merged',
    keep: async (github, scratch) => {
      const { pull, branch, path } = await pullOf(github, scratch);
      assert.deepEqual(
        [pull.state, pull.ours, pull.head.branch, pull.head.inRepository],
        ['open', true, branch, true],
      );
      const byBranch = await github.pulls.list({ state: 'open', head: { owner: github.owner, branch } });
      assert.deepEqual(
        byBranch.map(({ number }) => number),
        [pull.number],
      );
      assert.ok((await github.pulls.list({ state: 'open' })).some(({ number }) => number === pull.number));
      assert.equal((await github.pulls.edit(pull.number, { title: 'Edited', body: 'New.' })).title, 'Edited');
      assert.equal((await github.pulls.find(pull.number))?.body, 'New.');
      assert.deepEqual(await github.pulls.files(pull.number), [{ path, status: 'added' }]);
      const { state, head } = await github.pulls.mergeability(pull.number);
      assert.deepEqual([state, head], ['open', pull.head.sha]);
      assert.equal((await github.issues.find(pull.number))?.isPull, true);
      await github.pulls.close(pull.number);
      assert.deepEqual(
        [(await github.pulls.find(pull.number))?.state, (await github.pulls.find(pull.number))?.mergedAt],
        ['closed', null],
      );
      assert.equal(await github.pulls.find(await scratch.issue()), null);
    },
  },
  {
    what: 'a review is listed with its commit, alone and ahead with comments and statuses',
    keep: async (github, scratch) => {
      const { pull } = await pullOf(github, scratch);
      // Nobody approves their own pull request: the App can only comment on it.
      await github.pulls.review(pull.number, 'COMMENT', 'Read.');
      await github.comments.add(pull.number, 'Said.');
      await github.statuses.set(pull.head.sha, {
        context: 'junkan/contract',
        state: 'pending',
        description: '試しています。',
      });
      const [review] = await github.pulls.reviews(pull.number);
      assert.deepEqual([review?.state, review?.commit, review?.body], ['COMMENTED', pull.head.sha, 'Read.']);
      assert.ok((await github.pulls.allReviews()).some((one) => one.pull === pull.number));
      const ahead = (await github.pulls.ahead([pull.number])).get(pull.number);
      assert.deepEqual([ahead?.reviews?.length, ahead?.comments?.length, ahead?.everAsked], [1, 1, []]);
      assert.deepEqual(ahead?.statuses, {
        commit: pull.head.sha,
        newest: [{ context: 'junkan/contract', state: 'pending', description: '試しています。' }],
      });
      const said = (await github.pulls.said([pull.number])).get(pull.number);
      assert.deepEqual([said?.reviews?.length, said?.comments?.length], [1, 1]);
      assert.deepEqual(await github.pulls.everAsked(pull.number), []);
      await github.pulls.close(pull.number);
    },
  },
  {
    what: 'the newest status of a context counts, and every one is remembered',
    keep: async (github, scratch) => {
      const { commit } = await scratch.branch();
      const status = { context: 'junkan/contract', description: '' } as const;
      await github.statuses.set(commit, { ...status, state: 'pending' });
      await github.statuses.set(commit, { ...status, state: 'success' });
      assert.deepEqual(
        (await github.statuses.current(commit)).map(({ state }) => state),
        ['success'],
      );
      const history = await github.statuses.history(commit);
      assert.deepEqual(
        history.map(({ state, by }) => [state, by?.isApp]),
        [
          ['success', true],
          ['pending', true],
        ],
      );
    },
  },
];

async function pullOf(github: GitHub, scratch: Scratch) {
  const made = await scratch.branch();
  const wanted = { title: made.branch, body: 'Of the contract.', branch: made.branch, base: scratch.base };
  return { ...made, pull: await github.pulls.open(wanted) };
}

const withFile = (github: GitHub, commit: string, path: string, text: string): Promise<string> =>
  github.git.createCommit({
    base: commit,
    parents: [commit],
    files: [{ path, text }],
    message: 'Add a file',
  });
