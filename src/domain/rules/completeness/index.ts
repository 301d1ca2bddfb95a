import type { Rule } from '../rule.ts';
import { actualIsAFigure } from './actual-is-a-figure.ts';
import { approvalsOfBothSides } from './approvals-of-both-sides.ts';
import { asksOnlyWhenContinued } from './asks-only-when-continued.ts';
import { attendanceComplete } from './attendance-complete.ts';
import { budgetFiscalYear } from './budget-fiscal-year.ts';
import { changesSinceLast } from './changes-since-last.ts';
import { closedReason } from './closed-reason.ts';
import { corporateNumberOfGroup } from './corporate-number-of-group.ts';
import { corporateNumber } from './corporate-number.ts';
import { criteriaComplete } from './criteria-complete.ts';
import { decisionConditions } from './decision-conditions.ts';
import { decisionSection } from './decision-section.ts';
import { eligibilityConfirmed } from './eligibility-confirmed.ts';
import { formNote } from './form-note.ts';
import { groupDescribed } from './group-described.ts';
import { indicatorMeasure } from './indicator-measure.ts';
import { indicatorTargets } from './indicator-targets.ts';
import { opinionAnswer } from './opinion-answer.ts';
import { planAgreedByBoth } from './plan-agreed-by-both.ts';
import { proposerSection } from './proposer-section.ts';
import { reasonsGiven } from './reasons-given.ts';
import { receivedOnBehalf } from './received-on-behalf.ts';
import { reportIndicators } from './report-indicators.ts';
import { resubmissionInvited } from './resubmission-invited.ts';
import { resultMeasured } from './result-measured.ts';
import { resultTwice } from './result-twice.ts';
import { sourceIssue } from './source-issue.ts';
import { summaryLength } from './summary-length.ts';
import { tableEmpty } from './table-empty.ts';
import { verificationIndicators } from './verification-indicators.ts';

export const completenessRules: readonly Rule[] = [
  actualIsAFigure,
  approvalsOfBothSides,
  asksOnlyWhenContinued,
  attendanceComplete,
  budgetFiscalYear,
  changesSinceLast,
  closedReason,
  corporateNumberOfGroup,
  corporateNumber,
  criteriaComplete,
  decisionConditions,
  decisionSection,
  eligibilityConfirmed,
  formNote,
  groupDescribed,
  indicatorMeasure,
  indicatorTargets,
  opinionAnswer,
  planAgreedByBoth,
  proposerSection,
  reasonsGiven,
  receivedOnBehalf,
  reportIndicators,
  resubmissionInvited,
  resultMeasured,
  resultTwice,
  sourceIssue,
  summaryLength,
  tableEmpty,
  verificationIndicators,
];
