import { judgedByProgramme } from './judged-by-programme.ts';
import { byId, type Rule } from '../rule.ts';
import {
  approvalsOfBothSides,
  attendanceComplete,
  criteriaComplete,
  planAgreedByBoth,
} from './council-papers.ts';
import { answerMissing, answerUnfit } from './answers.ts';
import { courseMissing, courseProposer } from './courses.ts';
import { noResponse, titleAsTyped } from './as-typed.ts';
import { corporateNumber, eligibilityConfirmed, summaryLength, tableEmpty } from './filed-papers.ts';
import { indicatorTargets } from './indicator-targets.ts';
import { closedReason, paperFieldRules } from './paper-fields.ts';
import { proposalFieldRules } from './proposal-fields.ts';
import {
  actualIsAFigure,
  reportIndicators,
  resultMeasured,
  resultTwice,
  verificationIndicators,
} from './results.ts';

export const completenessRules: readonly Rule[] = byId([
  ...proposalFieldRules,
  ...paperFieldRules,
  closedReason,
  actualIsAFigure,
  answerMissing,
  answerUnfit,
  approvalsOfBothSides,
  attendanceComplete,
  corporateNumber,
  courseMissing,
  courseProposer,
  criteriaComplete,
  judgedByProgramme,
  eligibilityConfirmed,
  indicatorTargets,
  noResponse,
  titleAsTyped,
  planAgreedByBoth,
  reportIndicators,
  resultMeasured,
  resultTwice,
  summaryLength,
  tableEmpty,
  verificationIndicators,
]);
