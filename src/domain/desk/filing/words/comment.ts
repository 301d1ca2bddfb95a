import type { Programme } from '../../../programme/schema.ts';
import type { Text } from '../../../text.ts';
import type { Outcome } from '../outcome.ts';
import { bilingual } from './bilingual.ts';
import { mergedWords, setAside, WITHDRAWN } from './course.ts';
import { receiptWords } from './receipt.ts';
import { notCounted, notOurs, refusal, withholding } from './refusal.ts';

/** The one comment of the desk on a filing, without its mark; null where nothing is to be said. */
export function commentFor(outcome: Outcome, issue: number, programme: Programme): string | null {
  const words = wordsFor(outcome, issue, programme);
  return words && bilingual(words);
}

function wordsFor(outcome: Outcome, issue: number, programme: Programme): Text | null {
  switch (outcome.is) {
    case 'silent':
      return null;
    case 'not-ours':
      return notOurs(outcome.forms, programme);
    case 'withheld':
      return withholding(outcome);
    case 'refused':
      return refusal(outcome, programme);
    case 'not-counted':
      return notCounted(outcome);
    case 'withdrawn':
      return WITHDRAWN;
    case 'set-aside':
      return setAside(outcome.pull, programme);
    case 'accepted':
      return receiptWords(outcome.receipt, issue, programme, outcome.byHand);
    case 'merged':
      return mergedWords(outcome, programme);
  }
}
