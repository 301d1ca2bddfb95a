import { GHOST, type Account } from '../../domain/desk/account.ts';
import type { Desk } from '../../domain/desk/filing/desk.ts';
import { saidBelow } from '../../domain/desk/filing/said-below.ts';
import { saidBelowAlert, saidBelowWords } from '../../domain/desk/filing/words/said-below.ts';
import { marked } from '../../domain/desk/mark.ts';
import type { GitHub } from '../../github/client.ts';
import { dropComments, keepComment, oursWith } from '../../github/comments.ts';
import { isSameText } from '../../github/same-text.ts';
import { tellSecretariat } from '../alert/tell.ts';
import { whoIs } from './read-facts.ts';
import type { Judged } from './settle.ts';

/** The mark of the one note about what people wrote below a filing. */
const BELOW = 'said-below';

/**
 * One note says what is so of the comments below an issue: that one seems to hold personal data, or that a paper is mended
 * elsewhere. It goes when that is over. The secretariat is told of each issue once.
 */
export async function lookBelow(gh: GitHub, desk: Desk, judged: Judged): Promise<void> {
  const { issue, outcome, facts, comments } = judged;
  if (outcome.is === 'silent') return;
  const { programme, read } = desk;
  const offices = await secretariatAmong(
    gh,
    desk,
    comments.filter(({ ours }) => !ours).map(({ author }) => author),
  );
  const said = saidBelow(facts.thread, comments, outcome, read.record, ({ author }) =>
    offices.has(author.id),
  );
  const words = saidBelowWords(said, issue, programme);
  if (words === null) return dropComments(gh, oursWith(comments, BELOW));
  const [note, ...doubles] = oursWith(comments, BELOW);
  if (note && doubles.length === 0 && isSameText(note.body, marked(BELOW, words))) return;
  // Before the note: where that stands, the secretariat was told.
  const alert = saidBelowAlert(said, issue, programme);
  const office = { record: read.record, today: desk.today };
  if (alert !== null) await tellSecretariat(gh, office, [{ mark: `below:${issue}`, words: alert }]);
  await keepComment(gh, issue, BELOW, words);
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
