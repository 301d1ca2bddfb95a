import type { Side } from '../../record/kinds/shared.ts';
import type { IsoTime } from '../../dates/iso-date.ts';
import type { Account } from '../account.ts';

/** One member's approval that counts. */
export interface Approval {
  readonly member: string;
  readonly side: Side;
}

/** What somebody said of a pull request on GitHub, and what the changed papers were when it was said. */
export interface ReviewSeen {
  readonly by: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly at: IsoTime;
  readonly body: string;
  /**
   * Whether the files that a merge would change now had this very content in the commit that was looked at:
   * then a mere update of the branch, or another commit message, does not void what was said.
   */
  readonly ofThisContent: boolean;
}
