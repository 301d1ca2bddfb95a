import { byDue, type Duty } from '../obligation.ts';
import { agreementDuties, partnerDuties } from './agreement.ts';
import { askedDuties, opinionDuties } from './asked.ts';
import { decisionDuties, notificationDuties, reviewDuties } from './council.ts';
import { reportDuties, verificationDuties } from './report.ts';
import { oneOf, type Papers, type Paper } from '../papers.ts';
import type { Setting } from '../setting.ts';
import { isRejected } from '../stage.ts';

/** Everything that is owed for a project or was done for it (FIELDS, "Obligations"), by due day. */
export function dutiesOf(papers: Papers, setting: Setting): Duty[] {
  return [
    reviewDuties,
    decisionDuties,
    notificationDuties,
    partnerDuties,
    opinionDuties,
    agreementDuties,
    reportDuties,
    verificationDuties,
    askedDuties,
  ]
    .flatMap((duties) => duties(papers, setting))
    .filter((duty) => !isMoot(duty, papers))
    .sort(byDue);
}

/**
 * Whether nobody owes this any more, although nobody did it: a withdrawal ends everything, a rejection everything
 * but telling of it. A termination ends what arose before it, but not the report (which says itself what is still
 * owed) nor the verification of a report that was filed.
 */
function isMoot(duty: Duty, papers: Papers): boolean {
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
