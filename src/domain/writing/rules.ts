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

/** A rule that judges a paper by itself, and the fields that must be sound for it to speak. */
export interface OwnRule {
  readonly rule: Rule;
  readonly asks: readonly string[];
}

/** The rules of the check that judge a proposal by itself. The desk asks all others as well. */
export const proposalRules: readonly OwnRule[] = [
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
];
