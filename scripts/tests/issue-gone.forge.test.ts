import { expect, it } from 'vitest';
import { branchesOf, openTown, proposalBody } from '../../src/desk/intake/forge.test-support.ts';
import { reconcileFiling } from '../../src/desk/intake/reconcile-filing.ts';
import { readThread } from '../../src/github/threads.ts';

it.each([
  ['deleted', (forge, issue) => forge.asUser('junkan-kamakura').deleteIssue(issue)],
  [
    'moved to another repository',
    (forge, issue) => forge.asUser('desk').transferIssue(issue, { repo: 'elsewhere', number: 900 }),
  ],
] satisfies [
  string,
  (forge: Awaited<ReturnType<typeof openTown>>['forge'], issue: number) => Promise<void>,
][])('the branch and the pull request of an issue that was %s are put away at once', async (_, act) => {
  const town = await openTown();
  const gh = town.client();
  const issue = await town.file('teian', proposalBody(town.desk));
  expect((await reconcileFiling(gh, town.desk, issue))?.outcome.is).toBe('accepted');
  await act(town.forge, issue);
  expect(await readThread(gh, issue)).toBeNull();
  expect(await reconcileFiling(gh, town.desk, issue)).toBeNull();
  expect([branchesOf(town.forge), await gh.pulls.list({ state: 'open' })]).toEqual([{}, []]);
});
