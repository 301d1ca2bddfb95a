import type { Comment } from '../domain/desk/thread.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { accountFrom, userFrom, USER_ASKED, type UserAsked } from './account.ts';
import type { IsOurs } from './self.ts';

/** So many comments of each thread are asked for together with those of others. */
const AT_MOST = 40;

/** What GraphQL is asked of the comments of an issue or a pull request. */
export const COMMENTS_ASKED = `comments(first: ${AT_MOST}) {
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

/** All comments of a thread, oldest first; null where there are more than were asked for. */
export function commentsIn({ pageInfo, nodes }: CommentsAsked, isOurs: IsOurs): readonly Comment[] | null {
  if (pageInfo.hasNextPage) return null;
  return nodes.map(({ databaseId: id, body, author, createdAt, updatedAt }) => {
    const user = userFrom(author);
    return { id, body, author: accountFrom(user), ours: isOurs(user), createdAt, updatedAt };
  });
}
