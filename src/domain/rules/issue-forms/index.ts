import type { Rule } from '../rule.ts';
import { issueFormEqualOptions } from './issue-form-equal-options.ts';
import { issueFormEqualQuestions } from './issue-form-equal-questions.ts';
import { issueFormForbiddenWord } from './issue-form-forbidden-word.ts';
import { issueFormReservedOption } from './issue-form-reserved-option.ts';
import { issueFormTooLong } from './issue-form-too-long.ts';

/** Whether GitHub would take the forms that are made of a programme: what it refuses it does not show. */
export const issueFormsRules: readonly Rule[] = [
  issueFormReservedOption,
  issueFormEqualOptions,
  issueFormForbiddenWord,
  issueFormEqualQuestions,
  issueFormTooLong,
];
