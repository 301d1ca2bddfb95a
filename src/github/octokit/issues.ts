import { sameLogin, type Account } from '../../domain/desk/account.ts';
import { EDITS_READ, type Comment } from '../../domain/desk/thread.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { Comments, History, Issue, Issues, Labels } from '../port.ts';
import { orNull, statusOf } from '../errors.ts';
import type { Client } from './client.ts';
import {
  accountFrom,
  askMany,
  authorsIn,
  commentsIn,
  COMMENTS_ASKED,
  USER_ASKED,
  userFrom,
  type CommentsAsked,
  type UserAsked,
} from './graphql.ts';
import type { IsOurs } from './self.ts';

type User = Account & { readonly type: string };

/** What REST says of an issue, alone or in a list. */
interface IssueAnswer {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly user: User | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly labels: readonly (string | { readonly name?: string | null })[];
  readonly closed_at: string | null;
  readonly closed_by?: Account | null;
  readonly comments: number;
  readonly pull_request?: unknown;
  readonly html_url: string;
}

/** https://docs.github.com/en/rest/issues/issues */
export function issuesBy(client: Client): Issues {
  const { octokit, owner, repo } = client;
  const at = (issue_number: number) => ({ owner, repo, issue_number });
  return {
    find: async (number) => {
      const answer = await orNull(octokit.rest.issues.get(at(number)));
      if (!answer || !isHere(client, number, answer.data)) return null;
      return issueFrom(answer.data, await client.isOurs([answer.data.user]), client);
    },
    whereabouts: async (number) => {
      try {
        const { data } = await octokit.rest.issues.get(at(number));
        return isHere(client, number, data) ? null : 'moved';
      } catch (error) {
        // 410 for what was deleted, 301 for what was moved (where it is not followed), 404 for what is not shown.
        const status = statusOf(error);
        if (status === 410) return 'deleted';
        if (status === 301) return 'moved';
        if (status === 404) return 'unseen';
        throw error;
      }
    },
    list: async ({ state, label, creator, since, newest }) => {
      const asked = {
        owner,
        repo,
        state,
        ...(label === undefined ? {} : { labels: label }),
        ...(creator === undefined ? {} : { creator }),
        ...(since === undefined ? {} : { since }),
        sort: 'created',
        direction: newest === undefined ? 'asc' : 'desc',
        per_page: 100,
      } as const;
      let seen = 0;
      const all = await octokit.paginate(octokit.rest.issues.listForRepo, asked, ({ data }, done) => {
        seen += data.length;
        if (newest !== undefined && seen >= newest) done();
        return data;
      });
      const isOurs = await client.isOurs(all.map(({ user }) => user));
      return all.map((one) => issueFrom(one, isOurs, client));
    },
    open: async ({ title, body, labels }) => {
      const { data } = await octokit.rest.issues.create({ owner, repo, title, body, labels: [...labels] });
      return data.number;
    },
    edit: async (number, to) => void (await octokit.rest.issues.update({ ...at(number), ...to })),
    close: async (number, state_reason) =>
      void (await octokit.rest.issues.update({ ...at(number), state: 'closed', state_reason })),
    reopen: async (number) =>
      void (await octokit.rest.issues.update({ ...at(number), state: 'open', state_reason: 'reopened' })),
    history: async (number) => {
      const one = (await askMany<HistoryAsked>(client, 'issue', [number], HISTORY)).get(number);
      return one ? historyFrom(one) : null;
    },
    histories: async (numbers) => {
      const fields = `${HISTORY}\n${COMMENTS_ASKED}`;
      const asked = await askMany<HistoryAsked & { readonly comments: CommentsAsked }>(
        client,
        'issue',
        numbers,
        fields,
      );
      const isOurs = await client.isOurs([...asked.values()].flatMap(({ comments }) => authorsIn(comments)));
      return new Map(
        [...asked].map(([number, one]) => [
          number,
          { ...historyFrom(one), comments: commentsIn(one.comments, isOurs) },
        ]),
      );
    },
  };
}

const issueFrom = (data: IssueAnswer, isOurs: IsOurs, { isPostbox }: Pick<Client, 'isPostbox'>): Issue => ({
  number: data.number,
  title: data.title,
  body: data.body ?? '',
  state: data.state === 'closed' ? 'closed' : 'open',
  author: accountFrom(data.user),
  by: data.user === null ? 'nobody' : data.user.type === 'User' ? 'person' : 'app',
  ours: isOurs(data.user),
  byPostbox: isOurs(data.user) || isPostbox(data.user),
  createdAt: data.created_at,
  updatedAt: data.updated_at,
  closed: data.closed_at
    ? { at: data.closed_at, by: data.closed_by ? accountFrom(data.closed_by) : null }
    : null,
  labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  comments: data.comments,
  isPull: Boolean(data.pull_request),
  page: data.html_url,
});

/** Whether an answer is about this issue of this repository, and not about one to which it was moved. */
const isHere = (
  { owner, repo }: Client,
  number: number,
  answer: { readonly number: number; readonly repository_url: string },
): boolean =>
  answer.number === number &&
  sameLogin(answer.repository_url.split('/').slice(-2).join('/'), `${owner}/${repo}`);

/**
 * What REST does not say: when an issue was edited and by whom (`updated_at` moves with each comment), and whose comments
 * were deleted by whom, which nobody can take back.
 * https://docs.github.com/en/graphql/reference/objects#commentdeletedevent
 */
const HISTORY = `
  lastEditedAt
  editor { ${USER_ASKED} }
  userContentEdits(first: ${EDITS_READ}) { nodes { editedAt } }
  timelineItems(first: 100, itemTypes: [COMMENT_DELETED_EVENT]) {
    nodes { ... on CommentDeletedEvent { actor { __typename } deletedCommentAuthor { __typename } } }
  }`;

interface HistoryAsked {
  readonly lastEditedAt: string | null;
  readonly editor: UserAsked | null;
  readonly userContentEdits: {
    readonly nodes: readonly ({ readonly editedAt: string } | null)[] | null;
  } | null;
  readonly timelineItems: { readonly nodes: readonly Deletion[] };
}

interface Deletion {
  readonly actor: { readonly __typename: string } | null;
  readonly deletedCommentAuthor: { readonly __typename: string } | null;
}

const historyFrom = (asked: HistoryAsked): History => ({
  edited: asked.lastEditedAt ? { at: asked.lastEditedAt, by: editorFrom(asked.editor) } : null,
  editedAt: (asked.userContentEdits?.nodes ?? []).flatMap((edit): IsoTime[] =>
    edit?.editedAt ? [edit.editedAt] : [],
  ),
  answerDeleted: asked.timelineItems.nodes.some(isAnswerDeleted),
});

/** Who edited; null for an account that is gone. */
function editorFrom(editor: HistoryAsked['editor']): Account | null {
  const user = userFrom(editor);
  return user && { login: user.login, id: user.id };
}

/** The desk itself takes away what two runs wrote at once. */
const isAnswerDeleted = ({ actor, deletedCommentAuthor }: Deletion): boolean =>
  deletedCommentAuthor?.__typename === 'Bot' && actor?.__typename !== 'Bot';

/** https://docs.github.com/en/rest/issues/comments */
export function commentsBy(client: Client): Comments {
  const { octokit, owner, repo } = client;
  return {
    list: async (issue_number) => {
      const asked = { owner, repo, issue_number, per_page: 100 };
      const all = await octokit.paginate(octokit.rest.issues.listComments, asked);
      const isOurs = await client.isOurs(all.map(({ user }) => user));
      return all.map((one) => commentFrom(one, isOurs));
    },
    listAll: async () => {
      const asked = { owner, repo, sort: 'created', direction: 'asc', per_page: 100 } as const;
      const all = await octokit.paginate(octokit.rest.issues.listCommentsForRepo, asked);
      const isOurs = await client.isOurs(all.map(({ user }) => user));
      return all.map((one) => ({
        ...commentFrom(one, isOurs),
        on: Number(one.issue_url.slice(one.issue_url.lastIndexOf('/') + 1)),
      }));
    },
    add: async (issue_number, body) =>
      void (await octokit.rest.issues.createComment({ owner, repo, issue_number, body })),
    edit: async (comment_id, body) =>
      void (await octokit.rest.issues.updateComment({ owner, repo, comment_id, body })),
    remove: async (comment_id) =>
      void (await orNull(octokit.rest.issues.deleteComment({ owner, repo, comment_id }))),
    rendered: async (comment_id) => {
      const headers = { accept: 'application/vnd.github.html+json' };
      const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id, headers });
      return (data as { body_html?: string }).body_html ?? '';
    },
  };
}

interface CommentAnswer {
  readonly id: number;
  readonly body?: string;
  readonly user: User | null;
  readonly created_at: string;
  readonly updated_at: string;
}

const commentFrom = (data: CommentAnswer, isOurs: IsOurs): Comment => ({
  id: data.id,
  body: data.body ?? '',
  author: accountFrom(data.user),
  ours: isOurs(data.user),
  createdAt: data.created_at,
  updatedAt: data.updated_at,
});

/** https://docs.github.com/en/rest/issues/labels */
export function labelsBy({ octokit, owner, repo }: Client): Labels {
  const { issues } = octokit.rest;
  const nameOf = ({ name }: { readonly name: string }): string => name;
  return {
    names: async () =>
      (await octokit.paginate(issues.listLabelsForRepo, { owner, repo, per_page: 100 })).map(nameOf),
    create: async (label) => void (await issues.createLabel({ owner, repo, ...label })),
    on: async (issue_number) =>
      (await issues.listLabelsOnIssue({ owner, repo, issue_number, per_page: 100 })).data.map(nameOf),
    set: async (issue_number, names) =>
      void (await issues.setLabels({ owner, repo, issue_number, labels: [...names] })),
  };
}
