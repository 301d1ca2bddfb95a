import type { Thread } from '../domain/desk/thread.ts';
import type { Account } from '../domain/desk/account.ts';
import { accountFrom } from './account.ts';
import type { GitHub } from './client.ts';
import { orNull } from './status.ts';

/**
 * What REST does not say: who edited an issue last (`updated_at` moves with each comment), and whose comments were deleted
 * by whom, which nobody can take back.
 * https://docs.github.com/en/graphql/reference/objects#commentdeletedevent
 */
const HISTORY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) {
    lastEditedAt
    editor { login ... on User { databaseId } }
    timelineItems(first: 100, itemTypes: [COMMENT_DELETED_EVENT]) {
      nodes { ... on CommentDeletedEvent { actor { __typename } deletedCommentAuthor { __typename } } }
    }
  } }
}`;

interface History {
  readonly repository: {
    readonly issue: {
      readonly lastEditedAt: string | null;
      readonly editor: { readonly login: string; readonly databaseId?: number } | null;
      readonly timelineItems: {
        readonly nodes: readonly {
          readonly actor: { readonly __typename: string } | null;
          readonly deletedCommentAuthor: { readonly __typename: string } | null;
        }[];
      };
    } | null;
  } | null;
}

/** An issue as it is now; null for a pull request, and for what is not there (any more). */
export async function readThread(
  { octokit, query, owner, repo }: GitHub,
  number: number,
): Promise<Thread | null> {
  const answer = await orNull(octokit.rest.issues.get({ owner, repo, issue_number: number }));
  if (!answer || answer.data.pull_request) return null;
  const { data } = answer;
  const { repository } = await query<History>(HISTORY, { owner, repo, number });
  const edit = repository?.issue;
  return {
    number,
    title: data.title,
    body: data.body ?? '',
    state: data.state === 'closed' ? 'closed' : 'open',
    author: accountFrom(data.user),
    createdAt: data.created_at,
    edited: edit?.lastEditedAt ? { at: edit.lastEditedAt, by: editorFrom(edit.editor) } : null,
    answerDeleted: edit?.timelineItems.nodes.some(isAnswerDeleted) ?? false,
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    closed: data.closed_at
      ? { at: data.closed_at, by: data.closed_by ? accountFrom(data.closed_by) : null }
      : null,
  };
}

/** Who edited; null for a bot, which files nothing, and for an account that is gone. */
const editorFrom = (editor: { login: string; databaseId?: number } | null): Account | null =>
  editor?.databaseId === undefined ? null : { login: editor.login, id: editor.databaseId };

type Deletion = NonNullable<NonNullable<History['repository']>['issue']>['timelineItems']['nodes'][number];

/** The desk itself takes away what two runs wrote at once. */
const isAnswerDeleted = ({ actor, deletedCommentAuthor }: Deletion): boolean =>
  deletedCommentAuthor?.__typename === 'Bot' && actor?.__typename !== 'Bot';

/** The numbers of all open issues, oldest first. */
export async function openThreads({ octokit, owner, repo }: GitHub): Promise<number[]> {
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'open',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  return all.filter((issue) => !issue.pull_request).map((issue) => issue.number);
}
