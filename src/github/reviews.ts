import type { IsoTime } from '../domain/record/values.ts';
import type { Account } from '../domain/desk/account.ts';
import { accountFrom } from './account.ts';
import type { GitHub } from './client.ts';

/** A review of a pull request: what somebody said of the content at one commit. */
export interface Review {
  readonly by: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The commit that was looked at; null when it is not known any more. */
  readonly commit: string | null;
  readonly at: IsoTime;
  readonly body: string;
}

/** All reviews of a pull request that were submitted, oldest first. */
export async function reviewsOf({ octokit, owner, repo }: GitHub, number: number): Promise<Review[]> {
  const all = await octokit.paginate(octokit.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  return all.flatMap(({ user, state, commit_id, submitted_at, body }) =>
    user && submitted_at
      ? [
          {
            by: accountFrom(user),
            state: state as Review['state'],
            commit: commit_id,
            at: submitted_at,
            body,
          },
        ]
      : [],
  );
}
