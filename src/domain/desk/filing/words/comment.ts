import type { Text } from '../../../text.ts';
import type { Merged, Outcome } from '../outcome.ts';
import { bilingual } from '../../../messages/bilingual.ts';
import { marked } from '../../../messages/comment-mark.ts';
import { changesOfKind } from '../../../remedy/changes.ts';
import { marksOf } from '../../reminders/marks.ts';
import { mergedWords, setAside, WITHDRAWN } from './course.ts';
import { completedWords, receiptWords } from './receipt-words.ts';
import type { Places } from '../../places.ts';
import { advisedWords, askedWords } from '../../advice/advice-words.ts';
import { notYours } from './not-yours.ts';
import { notOurs } from './not-ours.ts';
import { notCounted, refusal, withholding } from './refusal.ts';

/** The one comment of the desk on a filing, without its mark; null where nothing is to be said. */
export function commentFor(outcome: Outcome, issue: number, places: Places): string | null {
  const words = wordsFor(outcome, issue, places);
  return words && bilingual(words);
}

/** The same with a mark that says what it tells, so that the next look knows what was so before. */
export const markedWithOutcome = (outcome: Outcome, words: string): string =>
  marked(`${IS}${outcome.is}`, words);

/** What a comment with such a mark tells; null for one that has none. */
export const outcomeSaid = (body: string): string | null =>
  marksOf(body)
    .find((mark) => mark.startsWith(IS))
    ?.slice(IS.length) ?? null;

const IS = 'is:';

/**
 * What the comment says once its project is in the record, from what it said until then; null where that is said
 * already, or where personal data is withheld. The number of the pull request follows when the issue is looked at.
 */
export function onceRegistered(said: string, project: string, places: Places): string | null {
  const before = outcomeSaid(said);
  if (before === null || before === 'merged' || before === 'withheld') return null;
  const outcome: Merged = {
    is: 'merged',
    project,
    pull: null,
    editedSince: false,
    changes: changesOfKind('proposal', project),
  };
  return markedWithOutcome(outcome, bilingual(mergedWords(outcome, places)));
}

/** The comment beside it for a filing that is accepted now and was not before; null for any other. */
export const completedComment = (outcome: Outcome, before: string | null, places: Places): string | null =>
  outcome.is === 'accepted' && before !== null && before !== outcome.is
    ? bilingual(completedWords(outcome.receipt, places))
    : null;

function wordsFor(outcome: Outcome, issue: number, places: Places): Text | null {
  switch (outcome.is) {
    case 'silent':
      return null;
    case 'not-ours':
      return notOurs(outcome, places);
    case 'withheld':
      return withholding(outcome, places);
    case 'refused':
      return refusal(outcome, places);
    case 'not-yours':
      return notYours(outcome, places);
    case 'not-counted':
      return notCounted(outcome);
    case 'withdrawn':
      return WITHDRAWN;
    case 'advice-asked':
      return askedWords(outcome.request, places);
    case 'advised':
      return advisedWords(outcome.request, places);
    case 'set-aside':
      return setAside(outcome.pull, places.programme);
    case 'accepted':
      return receiptWords(outcome.receipt, issue, places, outcome.byHand);
    case 'merged':
      return mergedWords(outcome, places);
  }
}
