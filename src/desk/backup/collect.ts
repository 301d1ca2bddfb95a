import type { GitHub } from '../../github/port.ts';
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
  const reviews = (await gh.pulls.allReviews()).map(({ pull: on, login: author, ...said }) => ({
    on,
    author,
    ...said,
  }));
  return { issues, comments, pulls, reviews };
}

/** Issues and the threads of pull requests. */
export async function allIssues(gh: GitHub): Promise<IssueLine[]> {
  const all = await gh.issues.list({ state: 'all' });
  const lines = all.map(({ number, title, body, state, author, createdAt, closed, labels }): IssueLine => ({
    number,
    title,
    body,
    state,
    author: author.login,
    createdAt,
    closedAt: closed?.at ?? null,
    labels: labels.toSorted(),
  }));
  return lines.sort((a, b) => a.number - b.number);
}

/** The comments of all threads, by thread and then by time. */
export async function allComments(gh: GitHub): Promise<CommentLine[]> {
  const all = await gh.comments.listAll();
  const lines = all.map(({ on, author, createdAt, updatedAt: editedAt, body }): CommentLine => ({
    on,
    author: author.login,
    createdAt,
    editedAt,
    body,
  }));
  return lines.sort((a, b) => a.on - b.on);
}

async function allPulls(gh: GitHub): Promise<PullLine[]> {
  const all = await gh.pulls.list({ state: 'all' });
  const lines = all.map(({ number, head: { owner, branch, sha }, base, mergedAt }): PullLine => ({
    number,
    head: { owner, branch, sha },
    base,
    mergedAt,
  }));
  return lines.sort((a, b) => a.number - b.number);
}
