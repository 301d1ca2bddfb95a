import { sameAccount } from '../domain/desk/account.ts';
import { senderOf, sentIn } from '../domain/desk/sender.ts';
import type { Comment, Thread } from '../domain/desk/thread.ts';
import type { GitHub, History, Issue } from './port.ts';

/**
 * Returns an issue as it is now, with its history; null for a pull request, and for what is not there (any more). What came by
 * the postbox has its sender for an author, and what was sent for a text.
 */
export async function readThread(gh: GitHub, number: number): Promise<Thread | null> {
  const issue = await gh.issues.find(number);
  if (!issue || issue.isPull) return null;
  return threadFrom(issue, (await gh.issues.history(number)) ?? NO_HISTORY);
}

const NO_HISTORY: History = { edited: null, editedAt: [], answerDeleted: false };

function threadFrom(issue: Issue, { edited, editedAt, answerDeleted }: History): Thread {
  const { number, title, body, state, author, createdAt, labels, closed } = issue;
  const thread = {
    number,
    title,
    body,
    state,
    author,
    createdAt,
    edited,
    editedAt,
    answerDeleted,
    labels,
    closed,
  };
  const sent = issue.byPostbox ? sentIn(body) : null;
  if (sent === null) return thread;
  // The App opened it for somebody, and edits it for nobody else.
  const sender = senderOf(sent.of ?? number);
  const by = edited?.by && sameAccount(edited.by, author) ? sender : (edited?.by ?? null);
  return { ...thread, body: sent.text, author: sender, edited: edited && { ...edited, by } };
}

/** Returns all open issues, oldest first: a call for each hundred. */
export const openIssues = async (gh: GitHub): Promise<Issue[]> =>
  (await gh.issues.list({ state: 'open' })).filter(({ isPull }) => !isPull);

/** A thread with all that was said in it; null where that is more than was asked for at once. */
export interface ReadAhead {
  readonly thread: Thread;
  readonly comments: readonly Comment[] | null;
}

/** Returns these issues with their histories, in few questions. One that went away in the meantime is not in the answer. */
export async function readAhead(
  gh: GitHub,
  listed: readonly Issue[],
): Promise<ReadonlyMap<number, ReadAhead>> {
  const told = await gh.issues.histories(listed.map(({ number }) => number));
  return new Map(
    listed.flatMap((issue) => {
      const one = told.get(issue.number);
      if (!one) return [];
      return [[issue.number, { thread: threadFrom(issue, one), comments: one.comments }] as const];
    }),
  );
}
