import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { ListedReview, Pull, PullAhead, Pulls, Review, ReviewOf, Status } from '../port.ts';
import { orNull } from '../errors.ts';
import type { Client } from './client.ts';
import {
  accountFrom,
  askMany,
  authorsIn,
  commentsIn,
  COMMENTS_ASKED,
  userFrom,
  USER_ASKED,
  type CommentsAsked,
  type UserAsked,
} from './graphql.ts';
import type { IsOurs } from './self.ts';

/** What the list and the single answer have in common. */
interface PullAnswer {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly merged_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly user: { readonly login: string; readonly id: number; readonly type: string } | null;
  readonly requested_reviewers?: readonly ({ readonly login: string } | null)[] | null;
  readonly requested_teams?: readonly { readonly slug: string }[] | null;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo?: { readonly id: number; readonly owner: { readonly login: string } } | null;
  };
  readonly base: { readonly ref: string; readonly sha: string; readonly repo: { readonly id: number } };
  readonly html_url: string;
}

/** https://docs.github.com/en/rest/pulls */
export function pullsBy(client: Client): Pulls {
  const { octokit, owner, repo } = client;
  const { pulls } = octokit.rest;
  const at = (pull_number: number) => ({ owner, repo, pull_number });
  const listReviews = async (number: number): Promise<ListedReview[]> => {
    const all = await octokit.paginate(pulls.listReviews, { ...at(number), per_page: 100 });
    return all.flatMap(({ id, user, state, commit_id: commit, submitted_at, body }) =>
      user && submitted_at
        ? [{ id, by: accountFrom(user), state: state as Review['state'], commit, at: submitted_at, body }]
        : [],
    );
  };
  return {
    find: async (number) => {
      const answer = await orNull(pulls.get(at(number)));
      return answer && pullFrom(answer.data, await client.isOurs([answer.data.user]));
    },
    list: async ({ state, head }) => {
      const asked = { owner, repo, state, sort: 'created', per_page: 100 } as const;
      const all = head
        ? (await pulls.list({ ...asked, head: `${head.owner}:${head.branch}`, direction: 'desc' })).data
        : await octokit.paginate(pulls.list, { ...asked, direction: state === 'all' ? 'asc' : 'desc' });
      const isOurs = await client.isOurs(all.map(({ user }) => user));
      return all.map((one) => pullFrom(one, isOurs));
    },
    open: async ({ title, body, branch: head, base }) => {
      const { data } = await pulls.create({ owner, repo, head, base, title, body });
      return pullFrom(data, await client.isOurs([data.user]));
    },
    edit: async (number, to) => {
      const { data } = await pulls.update({ ...at(number), ...to });
      return pullFrom(data, await client.isOurs([data.user]));
    },
    close: async (number) => void (await pulls.update({ ...at(number), state: 'closed' })),
    merge: async (number) => void (await pulls.merge({ ...at(number), merge_method: 'merge' })),
    mergeability: async (number) => {
      const { data } = await pulls.get(at(number));
      const { state, head, mergeable, merge_commit_sha: commit } = data;
      return { state, head: head.sha, mergeable, commit };
    },
    files: async (number) => {
      const all = await octokit.paginate(pulls.listFiles, { ...at(number), per_page: 100 });
      return all.map(({ filename: path, status }) => ({ path, status }));
    },
    reviews: listReviews,
    allReviews: () => allReviews(client, listReviews),
    review: async (number, event, body) =>
      void (await pulls.createReview({ ...at(number), event, ...(body.trim() === '' ? {} : { body }) })),
    request: async (number, account) => {
      const name = account.slice(account.indexOf('/') + 1);
      const who = account.includes('/') ? { team_reviewers: [name] } : { reviewers: [name] };
      await pulls.requestReviewers({ ...at(number), ...who });
    },
    everAsked: async (number) => {
      const one = (await askMany<EverAsked>(client, 'pullRequest', [number], EVER_ASKED)).get(number);
      return one ? everAskedIn(one) : [];
    },
    ahead: async (numbers) => {
      const asked = await askMany<AheadAsked>(client, 'pullRequest', numbers, AHEAD);
      const isOurs = await client.isOurs([...asked.values()].flatMap(({ comments }) => authorsIn(comments)));
      return new Map([...asked].map(([number, one]) => [number, aheadFrom(one, isOurs)]));
    },
    said: async (numbers) => {
      type Asked = Pick<AheadAsked, 'comments' | 'reviews'>;
      const asked = await askMany<Asked>(client, 'pullRequest', numbers, SAID);
      const isOurs = await client.isOurs([...asked.values()].flatMap(({ comments }) => authorsIn(comments)));
      return new Map(
        [...asked].map(([number, { comments, reviews }]) => [
          number,
          { comments: commentsIn(comments, isOurs), reviews: reviewsIn(reviews) },
        ]),
      );
    },
  };
}

const pullFrom = (data: PullAnswer, isOurs: IsOurs): Pull => ({
  number: data.number,
  title: data.title,
  body: data.body ?? '',
  state: data.state === 'closed' ? 'closed' : 'open',
  mergedAt: data.merged_at,
  createdAt: data.created_at,
  updatedAt: data.updated_at,
  author: accountFrom(data.user),
  ours: isOurs(data.user),
  asked: [
    ...(data.requested_reviewers ?? []).flatMap((user) => user?.login ?? []),
    ...(data.requested_teams ?? []).map(({ slug }) => slug),
  ],
  head: {
    owner: data.head.repo?.owner.login ?? null,
    branch: data.head.ref,
    sha: data.head.sha,
    inRepository: data.head.repo?.id === data.base.repo.id,
  },
  base: { branch: data.base.ref, sha: data.base.sha },
  page: data.html_url,
});

/**
 * Everybody who was ever asked, also those who answered and those whose request somebody took back: REST names only who is
 * asked still. https://docs.github.com/en/graphql/reference/objects#reviewrequestedevent
 */
const EVER_ASKED = `timelineItems(first: 100, itemTypes: [REVIEW_REQUESTED_EVENT]) {
  nodes { ... on ReviewRequestedEvent { requestedReviewer { ... on User { login } ... on Team { slug } } } }
}`;

interface EverAsked {
  readonly timelineItems: {
    readonly nodes: readonly {
      readonly requestedReviewer: { readonly login?: string; readonly slug?: string } | null;
    }[];
  };
}

const everAskedIn = ({ timelineItems }: EverAsked): readonly string[] =>
  timelineItems.nodes.flatMap(({ requestedReviewer: who }) => who?.login ?? who?.slug ?? []);

/** So many reviews of each pull request are asked for together with those of others. */
const REVIEWS_AT_MOST = 50;

const SAID = `
  reviews(first: ${REVIEWS_AT_MOST}) {
    pageInfo { hasNextPage }
    nodes { author { ${USER_ASKED} } state commit { oid } submittedAt body }
  }
  ${COMMENTS_ASKED}`;

const AHEAD = `
  ${SAID}
  mergeable
  potentialMergeCommit { oid parents(first: 3) { nodes { oid } } }
  commits(last: 1) { nodes { commit { oid status { contexts { context state description } } } } }
  ${EVER_ASKED}`;

interface ReviewAsked<Author> {
  readonly author: Author | null;
  readonly state: Review['state'];
  readonly commit: { readonly oid: string } | null;
  readonly submittedAt: IsoTime | null;
  readonly body: string;
}

interface AheadAsked extends EverAsked {
  readonly reviews: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: readonly ReviewAsked<UserAsked>[];
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

function aheadFrom(one: AheadAsked, isOurs: IsOurs): PullAhead {
  const head = one.commits.nodes[0]?.commit;
  return {
    reviews: reviewsIn(one.reviews),
    comments: commentsIn(one.comments, isOurs),
    merge: mergeIn(one),
    statuses: {
      commit: head?.oid ?? '',
      newest: (head?.status?.contexts ?? []).map(({ context, state, description }) => ({
        context,
        state: state.toLowerCase() as Status['state'],
        description: description ?? '',
      })),
    },
    everAsked: everAskedIn(one),
  };
}

/** REST leaves out what nobody wrote who is still there, and so does this. */
function reviewsIn({ pageInfo, nodes }: AheadAsked['reviews']): readonly Review[] | null {
  if (pageInfo.hasNextPage) return null;
  return nodes.flatMap(({ author, state, commit, submittedAt: at, body }) => {
    const user = userFrom(author);
    return user && at ? [{ by: accountFrom(user), state, commit: commit?.oid ?? null, at, body }] : [];
  });
}

const mergeIn = ({ mergeable, potentialMergeCommit: test }: AheadAsked): PullAhead['merge'] =>
  mergeable === 'MERGEABLE' && test
    ? { commit: test.oid, parents: test.parents.nodes.map(({ oid }) => oid) }
    : null;

/** REST gives the reviews of one pull request at a time; here a hundred pull requests are asked about at once. */
const ALL_REVIEWS = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number reviews(first: ${REVIEWS_AT_MOST}) {
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
          readonly nodes: readonly ReviewAsked<Omit<UserAsked, 'databaseId'>>[];
        };
      }[];
    };
  };
}

async function allReviews(
  { query, owner, repo }: Client,
  listReviews: (pull: number) => Promise<Review[]>,
): Promise<ReviewOf[]> {
  const found: ReviewOf[] = [];
  for (let after: string | null = null, more = true; more;) {
    const answer: AllReviews = await query<AllReviews>(ALL_REVIEWS, { owner, repo, after });
    const { nodes, pageInfo }: AllReviews['repository']['pullRequests'] = answer.repository.pullRequests;
    for (const { number: pull, reviews } of nodes) {
      if (reviews.pageInfo.hasNextPage)
        for (const { by, ...review } of await listReviews(pull))
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
const loginOf = (author: Pick<UserAsked, '__typename' | 'login'> | null): string =>
  author === null ? 'ghost' : `${author.login}${author.__typename === 'Bot' ? '[bot]' : ''}`;
