import { setTimeout as wait } from 'node:timers/promises';
import type { GitHub } from './client.ts';
import { orNull } from './status.ts';

/** What merging a pull request would make of the branch as it is now. */
export type TestMerge =
  | { readonly is: 'merge'; readonly commit: string }
  | { readonly is: 'conflict' }
  /** GitHub has not tried yet, or with other commits than these. */
  | { readonly is: 'not-yet' };

/** After how many seconds GitHub is asked again; each question makes it try. */
const WAITS = [1, 2, 4, 8, 15];

/**
 * The commit that GitHub made as a test of merging `head` into `base`, both by their names in git: the answer is only taken
 * where its parents are these two. `known` was read before.
 * https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
export async function testMerge(
  gh: GitHub,
  number: number,
  { base, head }: { readonly base: string; readonly head: string },
  known?: { readonly commit: string; readonly parents: readonly string[] } | null,
): Promise<TestMerge> {
  if (known && isSame(known.parents, [base, head])) return { is: 'merge', commit: known.commit };
  const { octokit, owner, repo } = gh;
  for (const seconds of [0, ...WAITS]) {
    if (seconds > 0) await wait(seconds * gh.second);
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
    if (data.state !== 'open' || data.head.sha !== head) return { is: 'not-yet' };
    if (data.mergeable === false) return { is: 'conflict' };
    const commit = data.mergeable === true ? data.merge_commit_sha : null;
    if (commit !== null && (await isMergeOf(gh, commit, [base, head]))) return { is: 'merge', commit };
  }
  return { is: 'not-yet' };
}

async function isMergeOf(
  { octokit, owner, repo }: GitHub,
  commit_sha: string,
  parents: readonly string[],
): Promise<boolean> {
  const answer = await orNull(octokit.rest.git.getCommit({ owner, repo, commit_sha }));
  const there = answer?.data.parents.map(({ sha }) => sha) ?? [];
  return isSame(there, parents);
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((sha, index) => sha === b[index]);
