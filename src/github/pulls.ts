import { setTimeout as wait } from 'node:timers/promises';
import type { GitHub, Pull } from './port.ts';
import { isSameText, retryReconcile } from './reconcile.ts';

/** Returns the newest pull request of a branch, an open one before a closed one; `owner` is whose repository it is in. */
export async function pullOfBranch(
  gh: GitHub,
  owner: string,
  branch: string,
  state: 'open' | 'all' = 'all',
): Promise<Pull | null> {
  const pulls = await gh.pulls.list({ state, head: { owner, branch } });
  return pulls.find((pull) => pull.state === 'open') ?? pulls[0] ?? null;
}

/**
 * The branch has an open pull request that says this. `body` draws its text from the one that stands there at that moment
 * (null where there is none), so that an older text is never written over a newer one.
 */
export function ensurePull(
  gh: GitHub,
  wanted: {
    readonly branch: string;
    readonly base: string;
    readonly title: string;
    readonly body: (before: string | null) => string;
  },
): Promise<Pull> {
  const { branch, base, title } = wanted;
  return retryReconcile(gh, async () => {
    const open = await pullOfBranch(gh, gh.owner, branch, 'open');
    const body = wanted.body(open?.body ?? null);
    if (!open) return gh.pulls.open({ branch, base, title, body });
    if (open.title === title && isSameText(open.body, body)) return open;
    return gh.pulls.edit(open.number, { title, body });
  });
}

export type PullText = Pick<Pull, 'title' | 'body'>;

/**
 * Title and body of a pull request are what `draw` makes of them. They are drawn from what stands there just before they are
 * written, and never from an earlier reading: somebody may have written in between.
 */
export function ensurePullText(
  gh: GitHub,
  number: number,
  draw: (before: PullText) => PullText,
): Promise<void> {
  return retryReconcile(gh, async () => {
    const now = await gh.pulls.find(number);
    if (!now) return;
    const { title, body } = draw(now);
    if (title !== now.title || !isSameText(now.body, body)) await gh.pulls.edit(number, { title, body });
  });
}

/** Closes a pull request without merging it. */
export function closePull(gh: GitHub, number: number): Promise<void> {
  return retryReconcile(gh, async () => {
    const now = await gh.pulls.find(number);
    if (now?.state === 'open') await gh.pulls.close(number);
  });
}

/** What merging a pull request would make of the branch as it is now. */
export type TestMerge =
  | { readonly is: 'merge'; readonly commit: string }
  | { readonly is: 'conflict' }
  /** GitHub has not tried yet, or with other commits than these. */
  | { readonly is: 'not-yet' };

/** After how many seconds GitHub is asked again; each question makes it try. */
const WAITS = [1, 2, 4, 8, 15];

/**
 * Returns the commit that GitHub made as a test of merging `head` into `base`, both by their names in git: the answer is only
 * taken where its parents are these two. `known` was read before.
 * https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
export async function testMerge(
  gh: GitHub,
  number: number,
  { base, head }: { readonly base: string; readonly head: string },
  known?: { readonly commit: string; readonly parents: readonly string[] } | null,
): Promise<TestMerge> {
  if (known && isSame(known.parents, [base, head])) return { is: 'merge', commit: known.commit };
  for (const seconds of [0, ...WAITS]) {
    if (seconds > 0) await wait(seconds * gh.second);
    const now = await gh.pulls.mergeability(number);
    if (now.state !== 'open' || now.head !== head) return { is: 'not-yet' };
    if (now.mergeable === false) return { is: 'conflict' };
    const commit = now.mergeable === true ? now.commit : null;
    const parents = commit === null ? null : (await gh.git.commit(commit))?.parents;
    if (commit !== null && parents && isSame(parents, [base, head])) return { is: 'merge', commit };
  }
  return { is: 'not-yet' };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((sha, index) => sha === b[index]);
