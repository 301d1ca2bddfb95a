import { byId, type Rule } from '../rule.ts';
import { afterTheEnd } from './after-the-end.ts';
import { agreementWithoutPlan } from './agreement-without-plan.ts';
import { alreadyAdopted } from './already-adopted.ts';
import { attendanceWithoutSitting } from './attendance-without-sitting.ts';
import { beforeProposal } from './before-proposal.ts';
import { decisionWithoutReferral } from './decision-without-referral.ts';
import { historyAlone } from './history-alone.ts';
import { planWithoutAdoption } from './plan-without-adoption.ts';
import { reviewAfterReferral } from './review-after-referral.ts';
import { sittingNotHeld } from './sitting-not-held.ts';
import { sittingOfOtherStep } from './sitting-of-other-step.ts';
import { terminationWithoutAdoption } from './termination-without-adoption.ts';
import { verificationWithoutReport } from './verification-without-report.ts';
import { withdrawalAfterAgreement } from './withdrawal-after-agreement.ts';
import { withoutAgreement } from './without-agreement.ts';
import { withoutProposal } from './without-proposal.ts';

export const orderRules: readonly Rule[] = byId([
  afterTheEnd,
  agreementWithoutPlan,
  alreadyAdopted,
  attendanceWithoutSitting,
  beforeProposal,
  decisionWithoutReferral,
  historyAlone,
  planWithoutAdoption,
  reviewAfterReferral,
  sittingNotHeld,
  sittingOfOtherStep,
  terminationWithoutAdoption,
  verificationWithoutReport,
  withdrawalAfterAgreement,
  withoutAgreement,
  withoutProposal,
]);
