import { byDue, type Duty } from '../obligation.ts';
import type { Papers } from '../papers.ts';
import type { Setting } from '../setting.ts';
import { agreementDuties } from './agreement.ts';
import { askedDuties } from './asked.ts';
import { decisionDuties } from './decision.ts';
import { isMoot } from './moot.ts';
import { notificationDuties } from './notification.ts';
import { opinionDuties } from './opinion.ts';
import { partnerDuties } from './partner.ts';
import { reportDuties } from './report.ts';
import { reviewDuties } from './review.ts';
import { verificationDuties } from './verification.ts';

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
