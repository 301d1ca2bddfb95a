import type { Comment } from '../../domain/desk/thread.ts';
import { GHOST, type Account } from '../../domain/desk/account.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { Client } from './client.ts';
import type { IsOurs } from './self.ts';

/** About how many threads one question is: with all that is asked of each it stays below GitHub's limit of nodes. */
const AT_ONCE = 25;

/**
 * Asks the same of many issues or pull requests, by number. One that is not there (any more) is not in the answer.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export async function askMany<T>(
  { query, owner, repo }: Client,
  what: 'issue' | 'pullRequest',
  numbers: readonly number[],
  fields: string,
): Promise<ReadonlyMap<number, T>> {
  const found = new Map<number, T>();
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const some = numbers.slice(from, from + AT_ONCE);
    const each = some.map((number) => `n${number}: ${what}(number: ${number}) { ${fields} }`);
    const text = `query ($owner: String!, $repo: String!) {
      repository(owner: $owner, name: $repo) { ${each.join('\n')} }
    }`;
    const { repository } = await partly(
      query<{ repository: Readonly<Record<string, T | null>> }>(text, { owner, repo }),
    );
    for (const number of some) {
      const one = repository[`n${number}`];
      if (one) found.set(number, one);
    }
  }
  return found;
}

/** GraphQL fails as a whole when one of many is not there (any more), and gives the others with the failure. */
async function partly<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (isPartial(error)) return error.data as T;
    throw error;
  }
}

const isPartial = (error: unknown): error is { data: unknown } =>
  error instanceof Error &&
  'errors' in error &&
  'data' in error &&
  Array.isArray(error.errors) &&
  error.errors.every((one: { type?: string }) => one.type === 'NOT_FOUND');

/** Returns the account of an answer of REST; GitHub gives none for one that was deleted. */
export const accountFrom = (user: Account | null | undefined): Account =>
  user ? { login: user.login, id: user.id } : GHOST;

/** What GraphQL is asked of whoever wrote something. */
export const USER_ASKED = '__typename login ... on User { databaseId } ... on Bot { databaseId }';

export interface UserAsked {
  readonly __typename: string;
  readonly login: string;
  readonly databaseId?: number;
}

/** The same as REST says it: GraphQL leaves `[bot]` out of the names of Apps. Null for an account that was deleted. */
export const userFrom = (author: UserAsked | null): (Account & { readonly type: string }) | null =>
  author?.databaseId === undefined
    ? null
    : {
        login: author.__typename === 'Bot' ? `${author.login}[bot]` : author.login,
        id: author.databaseId,
        type: author.__typename,
      };

/** So many comments of each thread are asked for together with those of others. */
const COMMENTS_AT_MOST = 40;

/** What GraphQL is asked of the comments of an issue or a pull request. */
export const COMMENTS_ASKED = `comments(first: ${COMMENTS_AT_MOST}) {
  pageInfo { hasNextPage }
  nodes { databaseId body createdAt updatedAt author { ${USER_ASKED} } }
}`;

export interface CommentsAsked {
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly nodes: readonly {
    readonly databaseId: number;
    readonly body: string;
    readonly createdAt: IsoTime;
    readonly updatedAt: IsoTime;
    readonly author: UserAsked | null;
  }[];
}

/** Returns whoever wrote these comments. */
export const authorsIn = ({ nodes }: CommentsAsked) => nodes.map(({ author }) => userFrom(author));

/** Returns all comments of a thread, oldest first; null where there are more than were asked for. */
export function commentsIn({ pageInfo, nodes }: CommentsAsked, isOurs: IsOurs): readonly Comment[] | null {
  if (pageInfo.hasNextPage) return null;
  return nodes.map(({ databaseId: id, body, author, createdAt, updatedAt }) => {
    const user = userFrom(author);
    return { id, body, author: accountFrom(user), ours: isOurs(user), createdAt, updatedAt };
  });
}
