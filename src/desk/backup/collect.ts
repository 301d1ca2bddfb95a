import type { GitHub } from '../../github/client.ts';
import { reviewsOf } from '../../github/reviews.ts';
import type { Archive, CommentLine, IssueLine, PullLine, ReviewLine } from './archive.ts';

/** Everything that the threads of a repository say, by pages of a hundred, in the order of their numbers. */
export async function collect(gh: GitHub): Promise<Archive> {
  const issues = await allIssues(gh);
  const pulls = await allPulls(gh);
  const comments: CommentLine[] = [];
  for (const { number } of issues) comments.push(...(await commentsOn(gh, number)));
  const reviews: ReviewLine[] = [];
  for (const { number: on } of pulls)
    for (const { by, state, commit, at, body } of await reviewsOf(gh, on))
      reviews.push({ on, author: by.login, state, commit, at, body });
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

export async function commentsOn({ octokit, owner, repo }: GitHub, on: number): Promise<CommentLine[]> {
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: on,
    per_page: 100,
  });
  return all.map(({ user, created_at, updated_at, body }) => ({
    on,
    author: user?.login ?? 'ghost',
    createdAt: created_at,
    editedAt: updated_at,
    body: body ?? '',
  }));
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
