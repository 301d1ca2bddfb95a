import { completenessRules } from './completeness/index.ts';
import { councilRules } from './council/index.ts';
import { formRules } from './form/index.ts';
import { integrityRules } from './integrity/index.ts';
import { issueFormsRules } from './issue-forms/index.ts';
import { moneyRules } from './money/index.ts';
import { orderRules } from './order/index.ts';
import { programmeRules } from './programme/index.ts';
import { referencesRules } from './references/index.ts';
import type { Rule } from './rule.ts';
import { safetyRules } from './safety/index.ts';
import { timeRules } from './time/index.ts';

/** Every rule, in the order of the families. */
export const RULES: readonly Rule[] = [
  ...formRules,
  ...programmeRules,
  ...referencesRules,
  ...orderRules,
  ...moneyRules,
  ...completenessRules,
  ...timeRules,
  ...councilRules,
  ...issueFormsRules,
  ...integrityRules,
  ...safetyRules,
];
