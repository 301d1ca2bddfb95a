import type { Rule } from '../rule.ts';
import {
  issueFormEqualOptions,
  issueFormEqualQuestions,
  issueFormForbiddenWord,
  issueFormReservedOption,
  issueFormTooLong,
} from './issue-forms.ts';

/** Whether GitHub would take the forms that are made of a programme: what it refuses it does not show. */
export const issueFormsRules: readonly Rule[] = [
  issueFormReservedOption,
  issueFormEqualOptions,
  issueFormForbiddenWord,
  issueFormEqualQuestions,
  issueFormTooLong,
];
