import type { IsoTime } from '../domain/dates/iso-date.ts';
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

/** Everybody's reviews, with the number of their pull request. */
export interface ReviewOf extends Pick<Review, 'state' | 'commit' | 'at' | 'body'> {
  readonly pull: number;
  readonly login: string;
}

/** REST gives the reviews of one pull request at a time; here a hundred pull requests are asked about at once. */
const ALL_REVIEWS = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number reviews(first: 50) {
        pageInfo { hasNextPage }
        nodes { author { __typename login } state commit { oid } submittedAt body }
      } }
    }
  }
}`;

interface AllReviews {
  readonly repository: {
    readonly pullRequests: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly {
        readonly number: number;
        readonly reviews: {
          readonly pageInfo: { readonly hasNextPage: boolean };
          readonly nodes: readonly {
            readonly author: { readonly __typename: string; readonly login: string } | null;
            readonly state: Review['state'];
            readonly commit: { readonly oid: string } | null;
            readonly submittedAt: IsoTime | null;
            readonly body: string;
          }[];
        };
      }[];
    };
  };
}

/** All reviews of all pull requests, by pull request and then by time. */
export async function allReviews(gh: GitHub): Promise<ReviewOf[]> {
  const { query, owner, repo } = gh;
  const found: ReviewOf[] = [];
  for (let after: string | null = null, more = true; more;) {
    const answer: AllReviews = await query<AllReviews>(ALL_REVIEWS, { owner, repo, after });
    const { nodes, pageInfo }: AllReviews['repository']['pullRequests'] = answer.repository.pullRequests;
    for (const { number: pull, reviews } of nodes) {
      if (reviews.pageInfo.hasNextPage)
        for (const { by, ...review } of await reviewsOf(gh, pull))
          found.push({ ...review, pull, login: by.login });
      else
        for (const { author, state, commit, submittedAt: at, body } of reviews.nodes)
          if (at !== null)
            found.push({ pull, login: loginOf(author), state, commit: commit?.oid ?? null, at, body });
    }
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return found;
}

/** GraphQL leaves `[bot]` out of the names of Apps; an account that is gone has none. */
const loginOf = (author: { readonly __typename: string; readonly login: string } | null): string =>
  author === null ? 'ghost' : `${author.login}${author.__typename === 'Bot' ? '[bot]' : ''}`;
