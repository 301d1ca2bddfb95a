import type { Rule } from '../rule.ts';
import {
  amountsInThousands,
  budgetAddsUp,
  cityShareOverCap,
  cityShareOverRate,
  cityShareWithoutFunds,
  cityShareYears,
  planBalanced,
} from './budget.ts';
import { settlementBalanced, settlementComplete, settlementExplained } from './settlement.ts';

/** Sums, balance, caps, and the settlement against the plan. */
export const moneyRules: readonly Rule[] = [
  budgetAddsUp,
  cityShareWithoutFunds,
  cityShareOverCap,
  cityShareOverRate,
  cityShareYears,
  planBalanced,
  amountsInThousands,
  settlementComplete,
  settlementExplained,
  settlementBalanced,
];
