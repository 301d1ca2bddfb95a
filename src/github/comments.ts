import { marked, markOf } from '../domain/messages/comment-mark.ts';
import type { Comment } from '../domain/desk/thread.ts';
import { accountFrom } from './account.ts';
import type { GitHub } from './client.ts';
import { retryReconcile } from './reconcile.ts';
import { isSameText } from './same-text.ts';
import { ownWriting } from './self.ts';
import { orNull } from './status.ts';

/** All comments of an issue or pull request, oldest first. */
export async function commentsOf(gh: GitHub, number: number): Promise<Comment[]> {
  const { octokit, owner, repo } = gh;
  const isOurs = await ownWriting(gh);
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  return all.map(({ id, body, user, created_at, updated_at }) => ({
    id,
    body: body ?? '',
    author: accountFrom(user),
    ours: isOurs(user),
    createdAt: created_at,
    updatedAt: updated_at,
  }));
}

/** Our comments with a mark, oldest first. */
export const oursWith = (comments: readonly Comment[], mark: string): Comment[] =>
  comments.filter((comment) => comment.ours && markOf(comment.body) === mark);

/**
 * Our one comment with this mark says this: written when it is missing, edited when it says something else, and the
 * later ones taken away when two runs wrote at once (whoever writes looks once more, so that the last one sees all).
 */
export function ensureComment(gh: GitHub, number: number, mark: string, body: string): Promise<void> {
  const wanted = marked(mark, body);
  const { octokit, owner, repo } = gh;
  const keepOne = async (): Promise<Comment | undefined> => {
    const [first, ...doubles] = oursWith(await commentsOf(gh, number), mark);
    // Another run may take the same double away at the same time.
    await deleteComments(gh, doubles);
    return first;
  };
  return retryReconcile(gh, async () => {
    const first = await keepOne();
    if (!first) {
      await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: wanted });
      await keepOne();
    } else if (!isSameText(first.body, wanted)) {
      await octokit.rest.issues.updateComment({ owner, repo, comment_id: first.id, body: wanted });
    }
  });
}

/** These comments are not there (any more). */
export async function deleteComments(
  { octokit, owner, repo }: GitHub,
  comments: readonly Pick<Comment, 'id'>[],
): Promise<void> {
  for (const { id } of comments)
    await orNull(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
}
