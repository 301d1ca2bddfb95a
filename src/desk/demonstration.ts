import { DEMONSTRATION_MARK, DEMONSTRATION_NOTE } from '../domain/desk/demonstration.ts';
import type { Desk } from '../domain/desk/filing/desk.ts';
import { readFiling } from '../domain/desk/filing/read-filing.ts';
import { ensureComment } from '../github/comments.ts';
import { readThread } from '../github/threads.ts';
import type { GitHub } from '../github/port.ts';

/**
 * All that a demonstration answers: whoever fills in one of its forms is told, once, that nothing comes of it. Any other
 * thread is a stranger's. Gives whether the note stands there now.
 */
export async function noteDemonstration(gh: GitHub, desk: Desk, issue: number): Promise<boolean> {
  const thread = await readThread(gh, issue);
  if (thread?.state !== 'open' || readFiling(thread, desk) === null) return false;
  await ensureComment(gh, issue, DEMONSTRATION_MARK, DEMONSTRATION_NOTE);
  return true;
}
