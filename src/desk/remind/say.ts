import { doublesIn, saidIn } from '../../domain/desk/reminders/marks.ts';
import type { Comment } from '../../domain/desk/thread.ts';
import { deleteComments } from '../../github/comments.ts';
import type { GitHub } from '../../github/port.ts';
import { retryReconcile } from '../../github/reconcile.ts';
import { NOT_MADE } from './calls.ts';

/**
 * Says in a thread what has not been said there: `bodies` draws the comments from the marks of all that we have said.
 * Each comment carries its marks, so that a run that was killed, or one beside it, changes nothing in the end. Where the
 * comments that are `known` say that nothing is left to say, nobody is asked.
 */
export function postMissingComments(
  gh: GitHub,
  number: number,
  bodies: (said: ReadonlySet<string>) => readonly string[],
  known: readonly Comment[] | null = null,
): Promise<void> {
  const isSaid = known && doublesIn(known).length === 0 && bodies(saidIn(known)).length === 0;
  if (isSaid) return Promise.resolve();
  return retryReconcile(gh, async () => {
    const comments = number === NOT_MADE ? [] : await gh.comments.list(number);
    await deleteComments(gh, doublesIn(comments));
    const fresh = bodies(saidIn(comments));
    for (const body of fresh) await gh.comments.add(number, body);
    // Another run may have said the same meanwhile: the last one to look sees both.
    if (fresh.length > 0 && number !== NOT_MADE)
      await deleteComments(gh, doublesIn(await gh.comments.list(number)));
  });
}

/** Says one thing once. */
export const postOnce = (gh: GitHub, number: number, mark: string, body: () => string): Promise<void> =>
  postMissingComments(gh, number, (said) => (said.has(mark) ? [] : [body()]));
