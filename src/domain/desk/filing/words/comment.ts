import type { Text } from '../../../text.ts';
import type { Outcome } from '../outcome.ts';
import { bilingual } from '../../bilingual.ts';
import { mergedWords, setAside, WITHDRAWN } from './course.ts';
import { receiptWords } from './receipt.ts';
import type { Places } from './places.ts';
import { notCounted, notOurs, refusal, withholding } from './refusal.ts';

/** The one comment of the desk on a filing, without its mark; null where nothing is to be said. */
export function commentFor(outcome: Outcome, issue: number, places: Places): string | null {
  const words = wordsFor(outcome, issue, places);
  return words && bilingual(words);
}

function wordsFor(outcome: Outcome, issue: number, places: Places): Text | null {
  switch (outcome.is) {
    case 'silent':
      return null;
    case 'not-ours':
      return notOurs(outcome.forms, places);
    case 'withheld':
      return withholding(outcome);
    case 'refused':
      return refusal(outcome, places);
    case 'not-counted':
      return notCounted(outcome);
    case 'withdrawn':
      return WITHDRAWN;
    case 'set-aside':
      return setAside(outcome.pull, places.programme);
    case 'accepted':
      return receiptWords(outcome.receipt, issue, places, outcome.byHand);
    case 'merged':
      return mergedWords(outcome, places);
  }
}
