import { deleteComments, ensureComment, oursWith } from '../../github/comments.ts';
import { isSameText } from '../../github/reconcile.ts';
import type { Pull, GitHub } from '../../github/port.ts';
import { GHOST, type Account } from '../../domain/desk/account.ts';
import type { Desk } from '../../domain/desk/filing/desk.ts';
import { saidBelow } from '../../domain/desk/filing/said-below.ts';
import { isBelowMark, newsBelow } from '../../domain/desk/filing/words/said-below.ts';
import { marked, markOf } from '../../domain/messages/comment-mark.ts';
import type { Comment } from '../../domain/desk/thread.ts';
import type { Outcome } from '../../domain/desk/filing/outcome.ts';
import { tellSecretariat } from '../alert/tell.ts';
import { whoIs } from './fetch-facts.ts';
import type { Judged } from './reconcile-filing.ts';

/**
 * Notes say what is so of the comments below an issue: one that some seem to hold personal data, one that a paper is mended
 * elsewhere. Each goes when that is over. The secretariat is told of each once, and of personal data in a new comment anew.
 */
export async function lookBelow(gh: GitHub, desk: Desk, judged: Judged): Promise<void> {
  const { outcome, facts, comments } = judged;
  if (outcome.is !== 'silent') await keepNotes(gh, desk, { ...facts.thread, outcome, comments });
}

/**
 * The same for a pull request that the desk made: there nobody mends a text, and only personal data is looked for. One
 * that a person made is theirs.
 */
export async function lookBelowPull(gh: GitHub, desk: Desk, { number, author, ours }: Pull): Promise<void> {
  if (!ours) return;
  const comments = await gh.comments.list(number);
  await keepNotes(gh, desk, { number, author, outcome: { is: 'accepted' }, comments });
}

/** Whether there is anything to look at: a person wrote, or a note of ours stands there. */
export const isTalkedIn = (comments: readonly Comment[]): boolean =>
  comments.some(({ ours, author, body }) =>
    ours ? isBelowMark(markOf(body)) : !author.login.endsWith('[bot]'),
  );

interface Below {
  readonly number: number;
  /** Who opened the thread. */
  readonly author: Account;
  readonly outcome: Pick<Outcome, 'is'>;
  readonly comments: readonly Comment[];
}

async function keepNotes(
  gh: GitHub,
  desk: Desk,
  { number: issue, author, outcome, comments }: Below,
): Promise<void> {
  const { programme, read } = desk;
  const offices = await secretariatAmong(
    gh,
    desk,
    comments.filter(({ ours }) => !ours).map(({ author }) => author),
  );
  const said = saidBelow({ author }, comments, outcome, read.record, (one) => offices.has(one.author.id));
  const news = newsBelow(said, issue, programme);
  const office = { record: read.record, today: desk.today };
  for (const { mark, note, alert } of news) {
    const [there, ...doubles] = oursWith(comments, mark);
    if (there && doubles.length === 0 && isSameText(there.body, marked(mark, note))) continue;
    // Before the note: where that stands, the secretariat was told.
    await tellSecretariat(gh, office, [{ mark: `below:${issue}:${mark}`, words: alert }]);
    await ensureComment(gh, issue, mark, note);
  }
  const isOver = (mark: string | null): boolean =>
    isBelowMark(mark) && news.every((each) => each.mark !== mark);
  await deleteComments(
    gh,
    comments.filter(({ ours, body }) => ours && isOver(markOf(body))),
  );
}

async function secretariatAmong(
  gh: GitHub,
  desk: Desk,
  authors: readonly Account[],
): Promise<ReadonlySet<number>> {
  const accounts = new Map(authors.map((author) => [author.id, author]));
  accounts.delete(GHOST.id);
  const actors = await Promise.all([...accounts.values()].map((account) => whoIs(gh, desk, account)));
  return new Set(actors.filter(({ isSecretariat }) => isSecretariat).map(({ id }) => id));
}
