import { closedReason, paperFieldRules } from './paper-fields.ts';
import { proposalFieldRules } from './proposal-fields.ts';
import { byId, type Rule } from '../rule.ts';
import { actualIsAFigure } from './actual-is-a-figure.ts';
import { approvalsOfBothSides } from './approvals-of-both-sides.ts';
import { attendanceComplete } from './attendance-complete.ts';
import { corporateNumber } from './corporate-number.ts';
import { criteriaComplete } from './criteria-complete.ts';
import { eligibilityConfirmed } from './eligibility-confirmed.ts';
import { indicatorTargets } from './indicator-targets.ts';
import { planAgreedByBoth } from './plan-agreed-by-both.ts';
import { receivedOnBehalf } from './received-on-behalf.ts';
import { reportIndicators } from './report-indicators.ts';
import { resultMeasured } from './result-measured.ts';
import { resultTwice } from './result-twice.ts';
import { summaryLength } from './summary-length.ts';
import { tableEmpty } from './table-empty.ts';
import { verificationIndicators } from './verification-indicators.ts';

export const completenessRules: readonly Rule[] = byId([
  ...proposalFieldRules,
  ...paperFieldRules,
  closedReason,
  actualIsAFigure,
  approvalsOfBothSides,
  attendanceComplete,
  corporateNumber,
  criteriaComplete,
  eligibilityConfirmed,
  indicatorTargets,
  planAgreedByBoth,
  receivedOnBehalf,
  reportIndicators,
  resultMeasured,
  resultTwice,
  summaryLength,
  tableEmpty,
  verificationIndicators,
]);
