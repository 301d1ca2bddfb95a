import type { GitHub } from '../../github/client.ts';
import { allReviews } from '../../github/reviews.ts';
import type { Archive, CommentLine, IssueLine, PullLine } from './archive.ts';

/**
 * Everything that the threads of a repository say, in the order of their numbers: lists of a hundred for the whole
 * repository, so that a backup costs a call for each hundred things and not one for each thread. It is read anew each
 * time: what was deleted since is not in it.
 */
export async function collect(gh: GitHub): Promise<Archive> {
  const issues = await allIssues(gh);
  const pulls = await allPulls(gh);
  const comments = await allComments(gh);
  const reviews = (await allReviews(gh)).map(({ pull: on, login: author, ...said }) => ({
    on,
    author,
    ...said,
  }));
  return { issues, comments, pulls, reviews };
}

/** Issues and the threads of pull requests. */
export async function allIssues({ octokit, owner, repo }: GitHub): Promise<IssueLine[]> {
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'all',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  const lines = all.map((issue): IssueLine => ({
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'closed' ? 'closed' : 'open',
    author: issue.user?.login ?? 'ghost',
    createdAt: issue.created_at,
    closedAt: issue.closed_at,
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).sort(),
  }));
  return lines.sort((a, b) => a.number - b.number);
}

/** The comments of all threads, by thread and then by time. */
export async function allComments({ octokit, owner, repo }: GitHub): Promise<CommentLine[]> {
  const all = await octokit.paginate(octokit.rest.issues.listCommentsForRepo, {
    owner,
    repo,
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  const lines = all.map(({ issue_url, user, created_at, updated_at, body }): CommentLine => ({
    on: Number(issue_url.slice(issue_url.lastIndexOf('/') + 1)),
    author: user?.login ?? 'ghost',
    createdAt: created_at,
    editedAt: updated_at,
    body: body ?? '',
  }));
  return lines.sort((a, b) => a.on - b.on);
}

async function allPulls({ octokit, owner, repo }: GitHub): Promise<PullLine[]> {
  const all = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo,
    state: 'all',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  const lines = all.map(({ number, head, base, merged_at }): PullLine => ({
    number,
    head: { owner: head.repo?.owner.login ?? null, branch: head.ref, sha: head.sha },
    base: { branch: base.ref, sha: base.sha },
    mergedAt: merged_at,
  }));
  return lines.sort((a, b) => a.number - b.number);
}
