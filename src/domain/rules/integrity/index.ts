import type { Rule } from '../rule.ts';
import { changedWithoutCorrection } from './changed-without-correction.ts';
import { confirmedSittingChanged } from './confirmed-sitting-changed.ts';
import { correctionsRewritten } from './corrections-rewritten.ts';
import { filedAtChanged } from './filed-at-changed.ts';
import { paperRemoved } from './paper-removed.ts';
import { severalProjects } from './several-projects.ts';

/** What a change may do to papers that are published already; asked with `--base` only. */
export const integrityRules: readonly Rule[] = [
  paperRemoved,
  changedWithoutCorrection,
  correctionsRewritten,
  filedAtChanged,
  confirmedSittingChanged,
  severalProjects,
];
