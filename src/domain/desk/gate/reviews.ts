import type { IsoTime } from '../../dates/iso-date.ts';
import type { Account } from '../account.ts';
import type { ReviewSeen } from './approval.ts';

/** Where a person stands on GitHub. */
export interface Stand {
  readonly account: Account;
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
  const accounts = new Map(reviews.map(({ by }) => [by.id, by]));
  return [...accounts.values()].map((account) => ({
    account,
    ...standOf(reviews.filter(({ by }) => by.id === account.id)),
  }));
}

function standOf(reviews: readonly ReviewSeen[]): Omit<Stand, 'account'> {
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
