import { byId, type Rule } from '../rule.ts';
import {
  afterTheEnd,
  alreadyAdopted,
  historyAlone,
  reportOwedBeforeStart,
  withdrawalAfterAgreement,
} from './closed-projects.ts';
import {
  attendanceWithoutSitting,
  decisionWithoutReferral,
  reviewAfterReferral,
  sittingNotHeld,
  sittingOfOtherStep,
} from './council-order.ts';
import {
  agreementWithoutPlan,
  beforeProposal,
  offerUnsought,
  planWithoutAdoption,
  terminationWithoutAdoption,
  verificationWithoutReport,
  progressUnasked,
  withoutAgreement,
  withoutProposal,
} from './predecessors.ts';

export const orderRules: readonly Rule[] = byId([
  afterTheEnd,
  agreementWithoutPlan,
  alreadyAdopted,
  attendanceWithoutSitting,
  beforeProposal,
  decisionWithoutReferral,
  historyAlone,
  offerUnsought,
  planWithoutAdoption,
  reportOwedBeforeStart,
  reviewAfterReferral,
  sittingNotHeld,
  sittingOfOtherStep,
  terminationWithoutAdoption,
  verificationWithoutReport,
  withdrawalAfterAgreement,
  progressUnasked,
  withoutAgreement,
  withoutProposal,
]);
