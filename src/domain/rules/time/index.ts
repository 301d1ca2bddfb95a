import { byId, type Rule } from '../rule.ts';
import { activityOutsideYear } from './activity-outside-year.ts';
import { agreementAfterStart } from './agreement-after-start.ts';
import { agreementBeforePlan } from './agreement-before-plan.ts';
import { agreementPeriodCoversPlan } from './agreement-period.ts';
import { amendmentDates } from './amendment-dates.ts';
import { assemblyClash } from './assembly-clash.ts';
import { assessmentLate } from './assessment-late.ts';
import { beforeProgramme } from './before-programme.ts';
import { budgetYearPassed } from './budget-year-passed.ts';
import { completedOutsideYear } from './completed-outside-year.ts';
import { correctionDate } from './correction-date.ts';
import { decisionAfterJuly } from './decision-after-july.ts';
import { dueBeforeAsked } from './due-before-asked.ts';
import { farDay } from './far-day.ts';
import { filedBeforeReceived } from './filed-before-received.ts';
import { futureDate } from './future-date.ts';
import { hearingDate } from './hearing-date.ts';
import { milestoneOutsidePeriod } from './milestone-outside-period.ts';
import { notificationLate } from './notification-late.ts';
import { opinionDates } from './opinion-dates.ts';
import { periodBackwards } from './period-backwards.ts';
import { projectYear } from './project-year.ts';
import { reportLate } from './report-late.ts';
import { reportYear } from './report-year.ts';
import { rosterTerm } from './roster-term.ts';
import { settlementLineYear } from './settlement-line-year.ts';
import { sittingDates } from './sitting-dates.ts';
import { sittingTimes } from './sitting-times.ts';
import { sittingYear } from './sitting-year.ts';
import { startBeforeBudget } from './start-before-budget.ts';
import { startBeforeFiling } from './start-before-filing.ts';
import { submittedBeforeCompletion } from './submitted-before-completion.ts';
import { termsSuperseded } from './terms-superseded.ts';
import { toldBeforeSitting } from './told-before-sitting.ts';
import { yearOutsidePeriod } from './year-outside-period.ts';

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
  decisionAfterJuly,
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
