import type { Rule } from '../rule.ts';
import { approvedDespiteConflict, judgedDespiteConflict, ownProposal } from './conflicts.ts';
import {
  guestNotApproved,
  rosterUnbalanced,
  seatsDiffer,
  sittingUnbalanced,
  step2Members,
  tooFewSittings,
} from './seats.ts';

/** Balance, seats, conflicts of interest, approvals and guests. */
export const councilRules: readonly Rule[] = [
  rosterUnbalanced,
  sittingUnbalanced,
  seatsDiffer,
  step2Members,
  judgedDespiteConflict,
  approvedDespiteConflict,
  ownProposal,
  guestNotApproved,
  tooFewSittings,
];
