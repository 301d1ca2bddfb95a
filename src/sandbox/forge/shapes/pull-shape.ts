import { compareCommits } from '../git/compare.ts';
import { writeCommit } from '../git/commits.ts';
import { mergeTrees } from '../git/merge.ts';
import { headRef, readRef } from '../git/refs.ts';
import type { PullPart, Review, Thread } from '../state/state.ts';
import { apiUrl, htmlUrl, type World } from '../world.ts';
import { association, labelShape, threadHtml } from './issue-shape.ts';
import { repositoryShape } from './repository-shape.ts';
import { teamShape } from './team-shape.ts';
import { nodeId, userShape } from './user-shape.ts';

/** A thread that is a pull request. */
export type Pull = Thread & { readonly pull: PullPart };

export const isPull = (thread: Thread): thread is Pull => thread.pull !== null;

/** A pull request as the list shows it. */
export function pullShape(world: World, thread: Pull): object {
  const { pull, number } = thread;
  const url = apiUrl(world, `/pulls/${number}`);
  const html = threadHtml(world, thread);
  const issue = apiUrl(world, `/issues/${number}`);
  const statuses = apiUrl(world, `/statuses/${pull.head.sha}`);
  return {
    url,
    id: thread.id,
    node_id: nodeId('PullRequest', thread.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number,
    state: thread.state,
    locked: thread.locked !== undefined,
    title: thread.title,
    user: userShape(world, thread.author),
    body: thread.body,
    created_at: thread.createdAt,
    updated_at: thread.updatedAt,
    closed_at: thread.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: (pull.requested?.users ?? []).map((login) => userShape(world, login)),
    requested_teams: (pull.requested?.teams ?? []).map((slug) => teamShape(world, slug)),
    labels: thread.labels.flatMap((name) => {
      const label = world.store.state.labels.find((one) => one.name === name);
      // GitHub's description of a pull request has no label without words.
      return label ? [{ ...labelShape(world, label), description: label.description ?? '' }] : [];
    }),
    milestone: null,
    draft: false,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: apiUrl(world, '/pulls/comments{/number}'),
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    head: sideShape(world, pull.head.owner, pull.head.branch, pull.head.sha),
    base: sideShape(world, null, pull.base.branch, pull.base.sha),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: apiUrl(world, '/pulls/comments{/number}') },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: association(world, thread.author),
    auto_merge: null,
    active_lock_reason: thread.locked || null,
  };
}

/** A pull request on its own: with its size, and whether it can be merged. */
export async function fullPullShape(world: World, thread: Pull): Promise<object> {
  const { pull } = thread;
  const comparison = await compareCommits(world.git, pull.base.sha, pull.head.sha);
  const files = comparison?.files ?? [];
  const test = await testMerge(world, thread);
  const mergeable = test === null ? null : test !== 'conflict';
  return {
    ...pullShape(world, thread),
    ...(test === null ? {} : { merge_commit_sha: test === 'conflict' ? null : test }),
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
    merged_by: pull.mergedBy === null ? null : userShape(world, pull.mergedBy),
    comments: thread.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: comparison?.commits.length ?? 0,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
}

/**
 * The commit of a test merge into the base as it is now; null for what is closed, as GitHub no longer looks.
 * https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request
 */
export async function testMerge({ git }: World, { state, pull, createdAt }: Pull): Promise<string | null> {
  if (state === 'closed') return null;
  const base = await readRef(git, headRef(pull.base.branch));
  if (base === null) return null;
  const merged = await mergeTrees(git, base, pull.head.sha);
  if ('conflicts' in merged) return 'conflict';
  const by = { name: 'GitHub', email: 'noreply@github.com', date: createdAt };
  const parents = [base, pull.head.sha];
  const message = `Merge ${pull.head.sha} into ${base}`;
  return writeCommit(git, { tree: merged.tree, parents, author: by, committer: by, message });
}

function sideShape(world: World, owner: string | null, branch: string, sha: string): object {
  const login = owner ?? world.owner;
  return {
    label: `${login}:${branch}`,
    ref: branch,
    sha,
    user: userShape(world, login),
    repo: repositoryShape(world, owner),
  };
}

export function reviewShape(world: World, thread: Pull, review: Review): object {
  const html = `${htmlUrl(world, `/pull/${thread.number}`)}#pullrequestreview-${review.id}`;
  const pull = apiUrl(world, `/pulls/${thread.number}`);
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userShape(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: association(world, review.author),
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}
