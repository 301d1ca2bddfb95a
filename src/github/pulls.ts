import type { IsoTime } from '../domain/dates/iso-date.ts';
import type { Account } from '../domain/desk/account.ts';
import { accountFrom } from './account.ts';
import type { GitHub } from './client.ts';
import { retryReconcile } from './reconcile.ts';
import { isSameText } from './same-text.ts';
import { ownWriting, type IsOurs } from './self.ts';
import { orNull } from './status.ts';

/** The branch that a pull request proposes. */
export interface Head {
  /** Null when the fork is gone. */
  readonly owner: string | null;
  readonly branch: string;
  readonly sha: string;
  /** Whether it is a branch of the repository itself, on which only those write who may write there. */
  readonly inRepository: boolean;
}

/** A pull request as it is now. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly mergedAt: IsoTime | null;
  readonly createdAt: IsoTime;
  /** When anything last moved in it: its commits, words, comments or reviews. */
  readonly updatedAt: IsoTime;
  readonly author: Account;
  /** Whether Junkan's own App opened it. */
  readonly ours: boolean;
  /** Whose review is asked for and not given yet; teams by their slugs. */
  readonly asked: readonly string[];
  readonly head: Head;
  readonly base: { readonly branch: string; readonly sha: string };
}

/** What the list and the single answer have in common. */
interface Answer {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly merged_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly user: { readonly login: string; readonly id: number; readonly type: string } | null;
  readonly requested_reviewers?: readonly ({ readonly login: string } | null)[] | null;
  readonly requested_teams?: readonly { readonly slug: string }[] | null;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo?: { readonly id: number; readonly owner: { readonly login: string } } | null;
  };
  readonly base: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } };
}

/** The newest pull request of a branch, an open one before a closed one; `of` is whose repository it is in. */
export async function pullOfBranch(
  gh: GitHub,
  of: string,
  branch: string,
  state: 'open' | 'all' = 'all',
): Promise<Pull | null> {
  const pulls = await pullsOfBranch(gh, of, branch, state);
  return pulls.find((pull) => pull.state === 'open') ?? pulls[0] ?? null;
}

/** The pull requests of a branch, newest first: one into each branch may be open. */
export async function pullsOfBranch(
  gh: GitHub,
  of: string,
  branch: string,
  state: 'open' | 'all' = 'all',
): Promise<Pull[]> {
  const { octokit, owner, repo } = gh;
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    head: `${of}:${branch}`,
    state,
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  const isOurs = await ownWriting(gh);
  return data.map((one) => pullFrom(one, isOurs));
}

export async function openPulls(gh: GitHub): Promise<Pull[]> {
  const { octokit, owner, repo } = gh;
  const all = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
  const isOurs = await ownWriting(gh);
  return all.map((one) => pullFrom(one, isOurs));
}

export async function readPull(gh: GitHub, number: number): Promise<Pull | null> {
  const { octokit, owner, repo } = gh;
  const answer = await orNull(octokit.rest.pulls.get({ owner, repo, pull_number: number }));
  return answer && pullFrom(answer.data, await ownWriting(gh));
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
  const { octokit, owner, repo } = gh;
  const { branch, base, title } = wanted;
  return retryReconcile(gh, async () => {
    const open = await pullOfBranch(gh, owner, branch, 'open');
    const body = wanted.body(open?.body ?? null);
    if (!open) {
      const { data } = await octokit.rest.pulls.create({ owner, repo, head: branch, base, title, body });
      return pullFrom(data, await ownWriting(gh));
    }
    if (open.title === title && isSameText(open.body, body)) return open;
    const { data } = await octokit.rest.pulls.update({ owner, repo, pull_number: open.number, title, body });
    return pullFrom(data, await ownWriting(gh));
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
  const { octokit, owner, repo } = gh;
  return retryReconcile(gh, async () => {
    const now = await readPull(gh, number);
    if (!now) return;
    const { title, body } = draw(now);
    if (title !== now.title || !isSameText(now.body, body))
      await octokit.rest.pulls.update({ owner, repo, pull_number: number, title, body });
  });
}

/** Closes a pull request without merging it. */
export function closePull(gh: GitHub, number: number): Promise<void> {
  const { octokit, owner, repo } = gh;
  return retryReconcile(gh, async () => {
    const now = await readPull(gh, number);
    if (now?.state === 'open')
      await octokit.rest.pulls.update({ owner, repo, pull_number: number, state: 'closed' });
  });
}

const pullFrom = (data: Answer, isOurs: IsOurs): Pull => ({
  number: data.number,
  title: data.title,
  body: data.body ?? '',
  state: data.state === 'closed' ? 'closed' : 'open',
  mergedAt: data.merged_at,
  createdAt: data.created_at,
  updatedAt: data.updated_at,
  author: accountFrom(data.user),
  ours: isOurs(data.user),
  asked: [
    ...(data.requested_reviewers ?? []).flatMap((user) => user?.login ?? []),
    ...(data.requested_teams ?? []).map(({ slug }) => slug),
  ],
  head: {
    owner: data.head.repo?.owner.login ?? null,
    branch: data.head.ref,
    sha: data.head.sha,
    inRepository: data.head.repo?.id === data.base.repo.id,
  },
  base: { branch: data.base.ref, sha: data.base.sha },
});
