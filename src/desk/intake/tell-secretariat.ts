import type { Desk } from '../../domain/desk/filing/desk.ts';
import { ALERT_WORDS } from '../../domain/desk/alert/words.ts';
import { overdueWords } from '../../domain/desk/filing/words/overdue.ts';
import type { GitHub } from '../../github/client.ts';
import { keepComment } from '../../github/comments.ts';
import { keepAlert } from '../../github/issues.ts';
import type { Judged } from './settle.ts';

/** A filing that waits for longer than the programme allows is told to the secretariat, once. */
export async function tellSecretariat(gh: GitHub, desk: Desk, { issue, outcome }: Judged): Promise<void> {
  if (outcome.is !== 'accepted' || outcome.receipt.waitsSince === null) return;
  const alert = await keepAlert(gh, ALERT_WORDS);
  const words = overdueWords(outcome.receipt, issue, desk.programme);
  if (words !== null) await keepComment(gh, alert, `accept:${issue}`, words);
}
