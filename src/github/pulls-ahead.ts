import type { Comment } from '../domain/desk/thread.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { accountFrom, userFrom, USER_ASKED, type UserAsked } from './account.ts';
import { askMany } from './ask-many.ts';
import type { GitHub } from './client.ts';
import { COMMENTS_ASKED, commentsIn, type CommentsAsked } from './comments-asked.ts';
import { EVER_ASKED, everAskedIn, type EverAsked } from './review-requests.ts';
import type { Review } from './reviews.ts';
import { ownWriting } from './self.ts';
import type { WantedStatus } from './statuses.ts';

/** What a list does not say of a pull request; null where that is more than was asked for at once. */
export interface PullAhead {
  readonly reviews: readonly Review[] | null;
  readonly comments: readonly Comment[] | null;
  /** GitHub's test merge and its parents; null where there is none (yet). */
  readonly merge: { readonly commit: string; readonly parents: readonly string[] } | null;
  /** The newest status of each context, of this commit. */
  readonly statuses: { readonly commit: string; readonly newest: readonly Omit<WantedStatus, 'url'>[] };
  /** Whoever was ever asked for a review. */
  readonly everAsked: readonly string[];
}

const AT_MOST = 50;

const FIELDS = `
  reviews(first: ${AT_MOST}) {
    pageInfo { hasNextPage }
    nodes { author { ${USER_ASKED} } state commit { oid } submittedAt body }
  }
  ${COMMENTS_ASKED}
  mergeable
  potentialMergeCommit { oid parents(first: 3) { nodes { oid } } }
  commits(last: 1) { nodes { commit { oid status { contexts { context state description } } } } }
  ${EVER_ASKED}`;

interface Asked extends EverAsked {
  readonly reviews: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly {
      readonly author: UserAsked | null;
      readonly state: Review['state'];
      readonly commit: { readonly oid: string } | null;
      readonly submittedAt: IsoTime | null;
      readonly body: string;
    }[];
  };
  readonly comments: CommentsAsked;
  readonly mergeable: 'MERGEABLE' | 'CONFLICTING' | 'UNKNOWN';
  readonly potentialMergeCommit: {
    readonly oid: string;
    readonly parents: { readonly nodes: readonly { readonly oid: string }[] };
  } | null;
  readonly commits: {
    readonly nodes: readonly {
      readonly commit: {
        readonly oid: string;
        readonly status: {
          readonly contexts: readonly {
            readonly context: string;
            readonly state: string;
            readonly description: string | null;
          }[];
        } | null;
      };
    }[];
  };
}

/** What lists do not say of these pull requests, many in one question. Needs `statuses: read`. */
export async function readPullsAhead(
  gh: GitHub,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, PullAhead>> {
  const isOurs = await ownWriting(gh);
  const asked = await askMany<Asked>(gh, 'pullRequest', numbers, FIELDS);
  return new Map(
    [...asked].map(([number, one]) => {
      const head = one.commits.nodes[0]?.commit;
      return [
        number,
        {
          reviews: reviewsIn(one.reviews),
          comments: commentsIn(one.comments, isOurs),
          merge: mergeIn(one),
          statuses: {
            commit: head?.oid ?? '',
            newest: (head?.status?.contexts ?? []).map(({ context, state, description }) => ({
              context,
              state: state.toLowerCase() as WantedStatus['state'],
              description: description ?? '',
            })),
          },
          everAsked: everAskedIn(one),
        },
      ] as const;
    }),
  );
}

/** The comments of these pull requests, many in one question; null where they are more than are asked for at once. */
export async function commentsOfPulls(
  gh: GitHub,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly Comment[] | null>> {
  const isOurs = await ownWriting(gh);
  const fields = COMMENTS_ASKED;
  const asked = await askMany<{ readonly comments: CommentsAsked }>(gh, 'pullRequest', numbers, fields);
  return new Map([...asked].map(([number, { comments }]) => [number, commentsIn(comments, isOurs)]));
}

/** REST leaves out what nobody wrote who is still there, and so does this. */
function reviewsIn({ pageInfo, nodes }: Asked['reviews']): readonly Review[] | null {
  if (pageInfo.hasNextPage) return null;
  return nodes.flatMap(({ author, state, commit, submittedAt: at, body }) => {
    const user = userFrom(author);
    return user && at ? [{ by: accountFrom(user), state, commit: commit?.oid ?? null, at, body }] : [];
  });
}

const mergeIn = ({ mergeable, potentialMergeCommit: test }: Asked): PullAhead['merge'] =>
  mergeable === 'MERGEABLE' && test
    ? { commit: test.oid, parents: test.parents.nodes.map(({ oid }) => oid) }
    : null;
