import type { Rule } from '../rule.ts';
import { approvedDespiteConflict } from './approved-despite-conflict.ts';
import { guestNotApproved } from './guest-not-approved.ts';
import { judgedDespiteConflict } from './judged-despite-conflict.ts';
import { ownProposal } from './own-proposal.ts';
import { rosterUnbalanced } from './roster-unbalanced.ts';
import { seatsDiffer } from './seats-differ.ts';
import { sittingUnbalanced } from './sitting-unbalanced.ts';
import { step2Members } from './step-2-members.ts';
import { tooFewSittings } from './too-few-sittings.ts';

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
