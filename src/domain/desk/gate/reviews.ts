import type { IsoTime } from '../../dates/iso-date.ts';
import type { Side } from '../../record/kinds/shared.ts';
import type { Account } from '../account.ts';

/** One member's approval that counts. */
export interface Approval {
  readonly member: string;
  readonly side: Side;
}

/** What somebody said of a pull request on GitHub, and what the changed papers were when it was said. */
export interface ReviewSeen {
  readonly by: Account;
  /** The programme's teams (`organisation/team`) in which they are. */
  readonly teams: readonly string[];
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly at: IsoTime;
  readonly body: string;
  /**
   * Whether the files that a merge would change now had this very content in the commit that was looked at:
   * then a mere update of the branch, or another commit message, does not void what was said.
   */
  readonly ofThisContent: boolean;
}

/** Where a person stands on GitHub. */
export interface Stand {
  readonly account: Account;
  readonly teams: readonly string[];
  /** The day and time of the approval of this content that was not taken back since; null without one. */
  readonly approvedAt: IsoTime | null;
  /** When an approval was taken back last: by asking for changes, or because the review was dismissed. */
  readonly takenBackAt: IsoTime | null;
}

/**
 * Where each person stands, by the number of the account. The order of the list does not matter, their times do: what is
 * said at the same moment as "request changes" does not count as approved. Comments change nothing.
 */
export function standsOf(reviews: readonly ReviewSeen[]): readonly Stand[] {
  const people = new Map(reviews.map(({ by, teams }) => [by.id, { account: by, teams }]));
  return [...people.values()].map(({ account, teams }) => ({
    account,
    teams,
    ...standOf(reviews.filter(({ by }) => by.id === account.id)),
  }));
}

function standOf(reviews: readonly ReviewSeen[]): Omit<Stand, 'account' | 'teams'> {
  const takenBackAt = latest(
    reviews.filter(({ state }) => state === 'CHANGES_REQUESTED' || state === 'DISMISSED'),
  );
  const approvedAt = latest(
    reviews.filter(({ state, ofThisContent }) => state === 'APPROVED' && ofThisContent),
  );
  const counts =
    approvedAt !== null && (takenBackAt === null || Date.parse(approvedAt) > Date.parse(takenBackAt));
  return { approvedAt: counts ? approvedAt : null, takenBackAt };
}

const latest = (reviews: readonly ReviewSeen[]): IsoTime | null =>
  reviews.map(({ at }) => at).sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
