import { marked, markOf } from '../domain/messages/comment-mark.ts';
import type { Comment } from '../domain/desk/thread.ts';
import type { GitHub } from './port.ts';
import { isSameText, retryReconcile } from './reconcile.ts';

/** Returns our comments with a mark, oldest first. */
export const oursWith = (comments: readonly Comment[], mark: string): Comment[] =>
  comments.filter((comment) => comment.ours && markOf(comment.body) === mark);

/**
 * Our one comment with this mark says this: written when it is missing, edited when it says something else, and the
 * later ones taken away when two runs wrote at once (whoever writes looks once more, so that the last one sees all).
 */
export function ensureComment(gh: GitHub, number: number, mark: string, body: string): Promise<void> {
  const wanted = marked(mark, body);
  const keepOne = async (): Promise<Comment | undefined> => {
    const [first, ...doubles] = oursWith(await gh.comments.list(number), mark);
    // Another run may take the same double away at the same time.
    await deleteComments(gh, doubles);
    return first;
  };
  return retryReconcile(gh, async () => {
    const first = await keepOne();
    if (!first) {
      await gh.comments.add(number, wanted);
      await keepOne();
    } else if (!isSameText(first.body, wanted)) {
      await gh.comments.edit(first.id, wanted);
    }
  });
}

/** These comments are not there (any more). */
export async function deleteComments(gh: GitHub, comments: readonly Pick<Comment, 'id'>[]): Promise<void> {
  for (const { id } of comments) await gh.comments.remove(id);
}
