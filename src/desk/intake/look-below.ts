import { deleteComments, ensureComment, oursWith } from '../../github/comments.ts';
import { isSameText } from '../../github/reconcile.ts';
import type { GitHub, ListedReview, Pull, PullAhead } from '../../github/port.ts';
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
  if (outcome.is !== 'silent') await keepNotes(gh, desk, { ...facts.thread, outcome, comments, reviews: [] });
}

/**
 * The same for a pull request that the desk made: there nobody mends a text, and only personal data is looked for, in the
 * words of reviews, too. One that a person made is theirs.
 */
export async function lookBelowPull(
  gh: GitHub,
  desk: Pick<Desk, 'programme' | 'read' | 'today'>,
  { number, author, ours }: Pull,
): Promise<void> {
  if (!ours) return;
  const comments = await gh.comments.list(number);
  const reviews = await gh.pulls.reviews(number);
  await keepNotes(gh, desk, { number, author, outcome: { is: 'accepted' }, comments, reviews });
}

/** Whether there is anything to look at: somebody wrote, a note of ours stands there, or it was too much to be read ahead. */
export const isTalkedIn = ({ comments, reviews }: Pick<PullAhead, 'comments' | 'reviews'>): boolean =>
  (comments?.some(({ ours, body }) => !ours || isBelowMark(markOf(body))) ?? true) ||
  (reviews?.some(({ body }) => body.trim() !== '') ?? true);

interface Below {
  readonly number: number;
  /** Who opened the thread. */
  readonly author: Account;
  readonly outcome: Pick<Outcome, 'is'>;
  readonly comments: readonly Comment[];
  readonly reviews: readonly ListedReview[];
}

async function keepNotes(
  gh: GitHub,
  desk: Pick<Desk, 'programme' | 'read' | 'today'>,
  { number: issue, author, outcome, comments, reviews }: Below,
): Promise<void> {
  const { programme, read } = desk;
  const offices = await secretariatAmong(gh, desk, [
    ...comments.flatMap(({ ours, author }) => (ours ? [] : [author])),
    ...reviews.flatMap(({ by, body }) => (body.trim() === '' ? [] : [by])),
  ]);
  const said = saidBelow({ author }, { comments, reviews }, outcome, read.record, ({ id }) =>
    offices.has(id),
  );
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
  desk: Pick<Desk, 'read' | 'today'>,
  authors: readonly Account[],
): Promise<ReadonlySet<number>> {
  const accounts = new Map(authors.map((author) => [author.id, author]));
  accounts.delete(GHOST.id);
  const actors = await Promise.all([...accounts.values()].map((account) => whoIs(gh, desk, account)));
  return new Set(actors.filter(({ isSecretariat }) => isSecretariat).map(({ id }) => id));
}
