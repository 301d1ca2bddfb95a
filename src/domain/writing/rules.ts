import { actualIsAFigure } from '../rules/completeness/actual-is-a-figure.ts';
import { reportIndicators } from '../rules/completeness/report-indicators.ts';
import { resultMeasured } from '../rules/completeness/result-measured.ts';
import { resultTwice } from '../rules/completeness/result-twice.ts';
import { summaryLength } from '../rules/completeness/summary-length.ts';
import { settlementBalanced } from '../rules/money/settlement-balanced.ts';
import { settlementComplete } from '../rules/money/settlement-complete.ts';
import { settlementExplained } from '../rules/money/settlement-explained.ts';
import { unknownDone } from '../rules/references/unknown-done.ts';
import { unknownIndicator } from '../rules/references/unknown-indicator.ts';
import { unknownSettlementLine } from '../rules/references/unknown-settlement-line.ts';
import { activityOutsideYear } from '../rules/time/activity-outside-year.ts';
import { completedOutsideYear } from '../rules/time/completed-outside-year.ts';
import { reportLate } from '../rules/time/report-late.ts';
import { reportYear } from '../rules/time/report-year.ts';
import { settlementLineYear } from '../rules/time/settlement-line-year.ts';
import { submittedBeforeCompletion } from '../rules/time/submitted-before-completion.ts';
import type { WrittenKind } from './written.ts';
import { changesSinceLast } from '../rules/completeness/changes-since-last.ts';
import { corporateNumberOfGroup } from '../rules/completeness/corporate-number-of-group.ts';
import { corporateNumber } from '../rules/completeness/corporate-number.ts';
import { eligibilityConfirmed } from '../rules/completeness/eligibility-confirmed.ts';
import { groupDescribed } from '../rules/completeness/group-described.ts';
import { proposerSection } from '../rules/completeness/proposer-section.ts';
import { budgetAddsUp } from '../rules/money/budget-adds-up.ts';
import { cityShareOverCap } from '../rules/money/city-share-over-cap.ts';
import { cityShareWithoutFunds } from '../rules/money/city-share-without-funds.ts';
import { cityShareYears } from '../rules/money/city-share-years.ts';
import type { Rule } from '../rules/rule.ts';
import { periodBackwards } from '../rules/time/period-backwards.ts';
import { startBeforeFiling } from '../rules/time/start-before-filing.ts';

/** A rule that judges a paper by itself and its project, and the fields that must be sound for it to speak. */
export interface OwnRule {
  readonly rule: Rule;
  readonly asks: readonly string[];
  /** Where it is told, if the field that it names is one that the desk puts in. */
  readonly at?: string;
}

/** The rules of the check that need no more than the paper, its project and the programme. The desk asks all others as well. */
export const OWN_RULES: Readonly<Record<WrittenKind, readonly OwnRule[]>> = {
  proposal: [
    { rule: budgetAddsUp, asks: ['budget'] },
    { rule: cityShareWithoutFunds, asks: ['budget'] },
    { rule: cityShareOverCap, asks: ['budget'] },
    { rule: cityShareYears, asks: ['budget', 'previousProposal'] },
    { rule: eligibilityConfirmed, asks: ['proposer', 'eligibility'] },
    { rule: proposerSection, asks: ['proposer'] },
    { rule: corporateNumber, asks: ['proposer'] },
    { rule: corporateNumberOfGroup, asks: ['proposer'] },
    { rule: groupDescribed, asks: ['proposer', 'autonomy', 'continuity', 'profile'] },
    { rule: changesSinceLast, asks: ['previousProposal', 'changesSinceLast'] },
    { rule: periodBackwards, asks: ['plan'] },
    { rule: startBeforeFiling, asks: ['plan'] },
  ],
  report: [
    { rule: reportYear, asks: ['fiscalYear'] },
    { rule: completedOutsideYear, asks: ['fiscalYear', 'completedOn'] },
    { rule: submittedBeforeCompletion, asks: ['completedOn'], at: 'completedOn' },
    { rule: reportLate, asks: ['fiscalYear', 'completedOn'], at: 'completedOn' },
    { rule: summaryLength, asks: ['summary'] },
    { rule: activityOutsideYear, asks: ['fiscalYear', 'completedOn', 'activities'] },
    { rule: resultMeasured, asks: ['results'] },
    { rule: resultTwice, asks: ['results'] },
    { rule: reportIndicators, asks: ['fiscalYear', 'completedOn', 'results'] },
    { rule: unknownIndicator, asks: ['fiscalYear', 'completedOn', 'results'] },
    { rule: actualIsAFigure, asks: ['fiscalYear', 'completedOn', 'results'] },
    { rule: unknownSettlementLine, asks: ['fiscalYear', 'completedOn', 'settlement'] },
    { rule: settlementLineYear, asks: ['fiscalYear', 'completedOn', 'settlement'] },
    { rule: settlementComplete, asks: ['fiscalYear', 'completedOn', 'settlement'] },
    { rule: settlementExplained, asks: ['fiscalYear', 'completedOn', 'settlement'] },
    { rule: settlementBalanced, asks: ['fiscalYear', 'completedOn', 'settlement'] },
    { rule: unknownDone, asks: ['done'] },
  ],
};
