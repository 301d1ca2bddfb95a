import type { Rule } from '../rule.ts';
import { budgetAddsUp } from './budget-adds-up.ts';
import { cityShareOverCap } from './city-share-over-cap.ts';
import { cityShareWithoutFunds } from './city-share-without-funds.ts';
import { cityShareYears } from './city-share-years.ts';
import { planBalanced } from './plan-balanced.ts';
import { settlementBalanced } from './settlement-balanced.ts';
import { settlementComplete } from './settlement-complete.ts';
import { settlementExplained } from './settlement-explained.ts';

/** Sums, balance, caps, and the settlement against the plan. */
export const moneyRules: readonly Rule[] = [
  budgetAddsUp,
  cityShareWithoutFunds,
  cityShareOverCap,
  cityShareYears,
  planBalanced,
  settlementComplete,
  settlementExplained,
  settlementBalanced,
];
