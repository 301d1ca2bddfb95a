import type { Duty } from '../obligation.ts';
import { oneOf, type Paper, type Papers } from '../papers.ts';
import { isRejected } from '../stage.ts';

/**
 * Whether nobody owes this any more, although nobody did it: a withdrawal ends everything, a rejection everything
 * but telling of it. A termination ends what arose before it, but not the report (which says itself what is still
 * owed) nor the verification of a report that was filed.
 */
export function isMoot(duty: Duty, papers: Papers): boolean {
  if (duty.metOn !== null) return false;
  if (oneOf(papers, 'withdrawal')) return true;
  if (isRejected(papers)) return duty.what !== 'notification';
  const termination = oneOf(papers, 'termination');
  if (!termination || duty.what === 'report' || duty.what === 'verification') return false;
  return !arisesAfter(duty, termination, papers);
}

function arisesAfter(duty: Duty, closing: Paper, papers: Papers): boolean {
  return papers.inOrder.some((paper) => paper.path === duty.basis && paper.place > closing.place);
}
