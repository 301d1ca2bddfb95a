import { GHOST, type Account } from '../domain/desk/account.ts';

/** An account of an answer; GitHub gives none for one that was deleted. */
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
