import type { Rule } from '../rule.ts';
import {
  changedWithoutCorrection,
  confirmedSittingChanged,
  correctionsRewritten,
  filedAtChanged,
  paperRemoved,
  severalProjects,
} from './changes.ts';
import { newPaperLacks, unrecordedWord } from './new-papers.ts';

/** What a change may do to papers that are published already; asked with `--base` only. */
export const integrityRules: readonly Rule[] = [
  paperRemoved,
  changedWithoutCorrection,
  correctionsRewritten,
  filedAtChanged,
  confirmedSittingChanged,
  severalProjects,
  newPaperLacks,
  unrecordedWord,
];
