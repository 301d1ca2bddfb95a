import { doublesIn, saidIn } from '../../domain/desk/reminders/marks.ts';
import {
  openClaims,
  parseSentLog,
  printSentLog,
  type SentLog,
} from '../../domain/desk/reminders/sent-log.ts';
import type { Comment } from '../../domain/desk/thread.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { defaultBranch } from '../../github/branches.ts';
import { deleteComments } from '../../github/comments.ts';
import type { GitHub } from '../../github/port.ts';
import { retryReconcile } from '../../github/reconcile.ts';
import { NOT_MADE } from './calls.ts';
import type { Sending } from './channels/channel.ts';

/**
 * What was said before, which no channel knows by itself. Of what is said in a thread the comments are the record: each
 * carries marks of what it tells, and one that somebody deletes is said again. Of what leaves GitHub a log is kept in a file
 * of a branch on which only the App writes (`filing/**` in the rules). Neither holds a name or an address.
 */

/**
 * Says in a thread what has not been said there: `bodies` draws the comments from the marks of all that we have said. A run
 * that was killed, or one beside it, changes nothing in the end. Where the comments that are `known` say that nothing is left
 * to say, nobody is asked.
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

/** Says one thing in a thread once. */
export const postOnce = (gh: GitHub, number: number, mark: string, body: () => string): Promise<void> =>
  postMissingComments(gh, number, (said) => (said.has(mark) ? [] : [body()]));

const BRANCH = 'filing/sent';
const FILE = 'sent.jsonl';

/**
 * Sends what this channel has not sent to this person. It is claimed in the log before, so that of two runs one sends it, and
 * confirmed afterwards: a claim that was not confirmed within an hour (the longest time of a run) is taken up again, so that
 * nothing is lost with a run that was killed. Needs `contents: write`. `now` is a moment in JST.
 */
export async function sendOnce(gh: GitHub, channel: string, message: Sending, now: IsoTime): Promise<void> {
  const keyOf = (occasion: string): string => `${channel} ${message.to} ${occasion}`;
  const taken = await changeLog(gh, (log) => {
    const open = openClaims(log, message.occasions.map(keyOf), now);
    return { log: new Map([...log, ...open.map((key) => [key, { at: now, isSent: false }] as const)]), open };
  });
  const fresh = message.occasions.filter((occasion) => taken.includes(keyOf(occasion)));
  if (fresh.length === 0) return;
  await message.send(fresh);
  await changeLog(gh, (log) => ({
    log: new Map([...log, ...taken.map((key) => [key, { at: now, isSent: true }] as const)]),
    open: taken,
  }));
}

/**
 * Changes the log as it is now. Two that change it at the same time make two commits on one: GitHub moves the branch to the
 * first, refuses the second (422), and that one reads anew. Writes nothing where nothing is open.
 */
function changeLog(
  gh: GitHub,
  change: (log: SentLog) => { readonly log: SentLog; readonly open: readonly string[] },
): Promise<readonly string[]> {
  return retryReconcile(gh, async () => {
    const head = await gh.git.head(BRANCH);
    const file = head === null ? null : await gh.git.contentAt(FILE, head);
    const { log, open } = change(parseSentLog(file?.is === 'file' ? file.text : ''));
    if (open.length === 0) return [];
    const base = head ?? (await defaultBranch(gh)).head;
    const files = [{ path: FILE, text: printSentLog(log) }];
    const commit = await gh.git.createCommit({ base, parents: [base], files, message: 'Note what was sent' });
    if (head === null) await gh.git.createBranch(BRANCH, commit);
    else await gh.git.moveBranch(BRANCH, commit);
    return open;
  });
}
