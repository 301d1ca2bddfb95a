import type { UnplacedFinding } from '../finding.ts';
import { answerMissing, answerUnfit } from '../rules/completeness/answers.ts';
import { courseMissing, courseProposer } from '../rules/completeness/courses.ts';
import { corporateNumber, eligibilityConfirmed, summaryLength } from '../rules/completeness/filed-papers.ts';
import { proposalFieldRules } from '../rules/completeness/proposal-fields.ts';
import {
  actualIsAFigure,
  reportIndicators,
  resultMeasured,
  resultTwice,
} from '../rules/completeness/results.ts';
import {
  budgetAddsUp,
  cityShareOverCap,
  cityShareOverRate,
  cityShareWithoutFunds,
  cityShareYears,
} from '../rules/money/budget.ts';
import { settlementBalanced, settlementComplete, settlementExplained } from '../rules/money/settlement.ts';
import { unknownSettlementLine } from '../rules/references/agreed-plan.ts';
import { unknownValueRules } from '../rules/references/unknown-values.ts';
import type { Rule } from '../rules/rule.ts';
import { startBeforeBudget } from '../rules/time/decision-dates.ts';
import { startBeforeFiling, termsSuperseded } from '../rules/time/filing-dates.ts';
import { periodBackwards } from '../rules/time/plan-dates.ts';
import { farDay } from '../rules/time/plausible-days.ts';
import {
  activityOutsideYear,
  completedOutsideYear,
  reportLate,
  reportYear,
  settlementLineYear,
  submittedBeforeCompletion,
} from '../rules/time/report-dates.ts';
import type { WrittenKind } from './draft.ts';
import * as say from './say.ts';
import type { Advice } from './messages.ts';

/** A rule that judges a paper by itself and its project, and the fields that must be sound for it to speak. */
export interface OwnRule {
  readonly rule: Rule;
  readonly asks: readonly string[];
  /** Where it is told, if the field that it names is one that the desk puts in. */
  readonly at?: string;
  /** Its words for whoever fills in a form, where its own are for whoever edits a file. */
  readonly say?: (finding: UnplacedFinding) => Partial<Advice>;
}

/** The rules of the check that need no more than the paper, its project and the programme. The desk asks all others as well. */
export const OWN_RULES: Readonly<Record<WrittenKind, readonly OwnRule[]>> = {
  proposal: [
    { rule: budgetAddsUp, asks: ['budget'], at: 'budget.totalYen' },
    { rule: cityShareWithoutFunds, asks: ['budget'] },
    { rule: cityShareOverCap, asks: ['course', 'budget'] },
    { rule: cityShareOverRate, asks: ['course', 'budget'] },
    { rule: courseMissing, asks: ['course'], say: say.fillOrEmpty },
    { rule: courseProposer, asks: ['course', 'proposer'], say: say.chooseAgain },
    { rule: named(unknownValueRules, 'unknown-course'), asks: ['course'], say: say.chooseAgain },
    { rule: farDay, asks: ['plan'] },
    { rule: cityShareYears, asks: ['budget', 'previousProposal'] },
    { rule: eligibilityConfirmed, asks: ['course', 'proposer', 'eligibility'], say: say.tickAll },
    { rule: named(unknownValueRules, 'unknown-eligibility'), asks: ['eligibility'], say: say.chooseAgain },
    { rule: answerMissing, asks: ['proposer', 'answers'], say: say.fillOrEmpty },
    { rule: answerUnfit, asks: ['answers'], say: say.chooseAgain },
    { rule: named(unknownValueRules, 'unknown-question'), asks: ['answers'], say: say.chooseAgain },
    { rule: named(unknownValueRules, 'unknown-terms'), asks: ['termsAccepted'], say: say.newerTerms },
    { rule: termsSuperseded, asks: ['termsAccepted'], say: say.newerTerms },
    { rule: named(unknownValueRules, 'unknown-theme'), asks: ['theme'], say: say.chooseAgain },
    { rule: named(unknownValueRules, 'unknown-form'), asks: ['desiredForm'], say: say.chooseAgain },
    {
      rule: named(unknownValueRules, 'unknown-section'),
      asks: ['proposer', 'desiredSection'],
      say: say.chooseAgain,
    },
    { rule: named(proposalFieldRules, 'proposer-section'), asks: ['proposer'], say: say.fillOrEmpty },
    { rule: corporateNumber, asks: ['proposer'] },
    {
      rule: named(proposalFieldRules, 'corporate-number-of-group'),
      asks: ['proposer'],
      say: say.fillOrEmpty,
    },
    {
      rule: named(proposalFieldRules, 'group-described'),
      asks: ['proposer', 'autonomy', 'continuity', 'profile'],
      say: say.fillOrEmpty,
    },
    {
      rule: named(proposalFieldRules, 'changes-since-last'),
      asks: ['previousProposal', 'changesSinceLast'],
      say: say.fillOrEmpty,
    },
    { rule: periodBackwards, asks: ['plan'] },
    { rule: startBeforeFiling, asks: ['plan'] },
    { rule: startBeforeBudget, asks: ['plan', 'budget'] },
  ],
  report: [
    { rule: reportYear, asks: ['fiscalYear'] },
    { rule: completedOutsideYear, asks: ['fiscalYear', 'completedOn'] },
    {
      rule: submittedBeforeCompletion,
      asks: ['completedOn'],
      at: 'completedOn',
      say: say.notCompleted,
    },
    { rule: reportLate, asks: ['fiscalYear', 'completedOn'], at: 'completedOn', say: say.late },
    { rule: summaryLength, asks: ['summary'] },
    { rule: activityOutsideYear, asks: ['fiscalYear', 'completedOn', 'activities'] },
    { rule: resultMeasured, asks: ['results'] },
    { rule: resultTwice, asks: ['results'], say: say.takeRow },
    { rule: reportIndicators, asks: ['fiscalYear', 'completedOn', 'results'] },
    {
      rule: named(unknownValueRules, 'unknown-indicator'),
      asks: ['fiscalYear', 'completedOn', 'results'],
      say: say.takeRow,
    },
    { rule: actualIsAFigure, asks: ['fiscalYear', 'completedOn', 'results'] },
    {
      rule: unknownSettlementLine,
      asks: ['fiscalYear', 'completedOn', 'settlement'],
      say: say.nameItem,
    },
    { rule: settlementLineYear, asks: ['fiscalYear', 'completedOn', 'settlement'], say: say.takeRow },
    { rule: settlementComplete, asks: ['fiscalYear', 'completedOn', 'settlement'] },
    { rule: settlementExplained, asks: ['fiscalYear', 'completedOn', 'settlement'] },
    { rule: settlementBalanced, asks: ['fiscalYear', 'completedOn', 'settlement'] },
    { rule: named(unknownValueRules, 'unknown-done'), asks: ['done'], say: say.markOnList },
  ],
};

/** Returns a rule of a table. Throws where the table has none of that name. */
function named(table: readonly Rule[], id: string): Rule {
  const rule = table.find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}

const OTHER_PAPERS = 'It is about papers that no form of the site makes.';
const DESK_FILLS = 'The desk puts in what it judges.';
const BEGUN_THERE = 'The form begins only with a project of which this holds.';

/** Rules about one paper that a draft is not asked, each with its reason: a test asks for every rule, here or above. */
export const NOT_ASKED: Readonly<Record<string, string>> = {
  ...because(DESK_FILLS, 'source-issue', 'filed-before-received', 'file-name-key'),
  ...because('A draft has no corrections.', 'correction-date'),
  ...because('A draft has no picture: it is added to the record by hand.', 'picture-missing'),
  ...because('The answer of the desk asks; nobody is stopped.', 'amounts-in-thousands', 'title-as-typed'),
  ...because(BEGUN_THERE, 'unknown-previous-proposal', 'previous-proposal-open', 'without-agreement'),
  ...because(
    OTHER_PAPERS,
    ...['approver-not-on-roster', 'approver-twice', 'assessor-not-on-roster', 'assessor-side'],
    ...['consultation-of-other-project', 'not-on-agenda', 'unknown-criterion', 'unknown-meeting'],
    ...['agreement-without-plan', 'before-proposal', 'decision-without-referral', 'plan-without-adoption'],
    ...['progress-unasked', 'offer-unsought', 'partner-of-call', 'unknown-offer'],
    ...['review-after-referral', 'sitting-not-held', 'sitting-of-other-step', 'termination-without-adoption'],
    'report-owed-before-start',
    ...[
      'verification-without-report',
      'plan-balanced',
      'approvals-of-both-sides',
      'asks-only-when-continued',
    ],
    ...['budget-fiscal-year', 'criteria-complete', 'decision-conditions', 'decision-section', 'form-note'],
    ...['indicator-measure', 'indicator-targets', 'opinion-answer', 'reasons-given', 'resubmission-invited'],
    ...['verification-indicators', 'agreement-after-start', 'amendment-dates', 'assessment-late'],
    'judged-by-programme',
    ...['budget-year-passed', 'decision-after-due', 'due-before-asked', 'hearing-date', 'opinion-dates'],
    ...['milestone-outside-period', 'notification-late', 'told-before-sitting', 'year-outside-period'],
    ...['judged-despite-conflict', 'approved-despite-conflict', 'own-proposal'],
  ),
};

function because(reason: string, ...ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, reason]));
}
