import { byId, type Rule } from '../rule.ts';
import {
  agreementAfterStart,
  agreementBeforePlan,
  agreementPeriodCoversPlan,
  amendmentDates,
} from './agreement-dates.ts';
import {
  assemblyClash,
  rosterTerm,
  sittingClash,
  sittingDates,
  sittingTimes,
  sittingYear,
} from './council-dates.ts';
import { budgetYearPassed, decisionAfterDue, notificationLate, startBeforeBudget } from './decision-dates.ts';
import {
  correctionDate,
  filedBeforeReceived,
  projectYear,
  startBeforeFiling,
  termsSuperseded,
} from './filing-dates.ts';
import { dueBeforeAsked, milestoneOutsidePeriod, periodBackwards, yearOutsidePeriod } from './plan-dates.ts';
import { beforeProgramme, farDay, futureDate } from './plausible-days.ts';
import {
  activityOutsideYear,
  completedOutsideYear,
  reportLate,
  reportYear,
  settlementLineYear,
  submittedBeforeCompletion,
} from './report-dates.ts';
import { assessmentLate, hearingDate, opinionDates, toldBeforeSitting } from './review-dates.ts';

export const timeRules: readonly Rule[] = byId([
  activityOutsideYear,
  agreementAfterStart,
  agreementBeforePlan,
  agreementPeriodCoversPlan,
  amendmentDates,
  assemblyClash,
  assessmentLate,
  beforeProgramme,
  budgetYearPassed,
  completedOutsideYear,
  correctionDate,
  decisionAfterDue,
  dueBeforeAsked,
  farDay,
  filedBeforeReceived,
  futureDate,
  hearingDate,
  milestoneOutsidePeriod,
  notificationLate,
  opinionDates,
  periodBackwards,
  projectYear,
  reportLate,
  reportYear,
  rosterTerm,
  settlementLineYear,
  sittingClash,
  sittingDates,
  sittingTimes,
  sittingYear,
  startBeforeBudget,
  startBeforeFiling,
  submittedBeforeCompletion,
  termsSuperseded,
  toldBeforeSitting,
  yearOutsidePeriod,
]);
