import type { IsoTime } from '../../record/values.ts';
import type { ReviewSeen } from './approval.ts';

/** Where a person stands on GitHub. */
export interface Stand {
  /** The day and time of the approval of this content that was not taken back since; null without one. */
  readonly approvedAt: IsoTime | null;
  /** When an approval was taken back last: by asking for changes, or because the review was dismissed. */
  readonly takenBackAt: IsoTime | null;
}

/**
 * Where each person stands, by GitHub name in lower case. The order of the list does not matter, their times do: what is
 * said at the same moment as "request changes" does not count as approved. Comments change nothing.
 */
export function standsOf(reviews: readonly ReviewSeen[]): ReadonlyMap<string, Stand> {
  const logins = new Set(reviews.map(({ login }) => login.toLowerCase()));
  return new Map(
    [...logins].map((login) => [
      login,
      standOf(reviews.filter((review) => review.login.toLowerCase() === login)),
    ]),
  );
}

function standOf(reviews: readonly ReviewSeen[]): Stand {
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
