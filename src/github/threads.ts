import { EDITS_READ, type Thread } from '../domain/desk/thread.ts';
import { sameLogin, type Account } from '../domain/desk/account.ts';
import type { IsoTime } from '../domain/record/values.ts';
import { accountFrom } from './account.ts';
import type { GitHub } from './client.ts';
import { orNull } from './status.ts';

/**
 * What REST does not say: when an issue was edited and by whom (`updated_at` moves with each comment), and whose comments were deleted
 * by whom, which nobody can take back.
 * https://docs.github.com/en/graphql/reference/objects#commentdeletedevent
 */
const HISTORY = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) {
    lastEditedAt
    editor { login ... on User { databaseId } }
    userContentEdits(first: ${EDITS_READ}) { nodes { editedAt } }
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
      readonly userContentEdits: {
        readonly nodes: readonly ({ readonly editedAt: string } | null)[] | null;
      } | null;
      readonly timelineItems: {
        readonly nodes: readonly {
          readonly actor: { readonly __typename: string } | null;
          readonly deletedCommentAuthor: { readonly __typename: string } | null;
        }[];
      };
    } | null;
  } | null;
}

/**
 * An issue as it is now; null for a pull request, for what is not there (any more), and for what was moved to another
 * repository: GitHub answers with the issue there, under another number. https://docs.github.com/en/rest/issues/issues#get-an-issue
 */
export async function readThread(gh: GitHub, number: number): Promise<Thread | null> {
  const { octokit, owner, repo } = gh;
  const answer = await orNull(octokit.rest.issues.get({ owner, repo, issue_number: number }));
  if (!answer || answer.data.pull_request || !isHere(gh, number, answer.data)) return null;
  const { data } = answer;
  const edit = await readHistory(gh, number);
  return {
    number,
    title: data.title,
    body: data.body ?? '',
    state: data.state === 'closed' ? 'closed' : 'open',
    author: accountFrom(data.user),
    createdAt: data.created_at,
    edited: edit?.lastEditedAt ? { at: edit.lastEditedAt, by: editorFrom(edit.editor) } : null,
    editedAt: timesOf(edit),
    answerDeleted: edit?.timelineItems.nodes.some(isAnswerDeleted) ?? false,
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    closed: data.closed_at
      ? { at: data.closed_at, by: data.closed_by ? accountFrom(data.closed_by) : null }
      : null,
  };
}

/** Whether an answer is about this issue of this repository, and not about one to which it was moved. */
export const isHere = (
  { owner, repo }: GitHub,
  number: number,
  answer: { readonly number: number; readonly repository_url: string },
): boolean =>
  answer.number === number &&
  sameLogin(answer.repository_url.split('/').slice(-2).join('/'), `${owner}/${repo}`);

/** When the text of an issue was edited, newest first. */
export const editsOf = async (gh: GitHub, number: number): Promise<readonly IsoTime[]> =>
  timesOf(await readHistory(gh, number));

async function readHistory({ query, owner, repo }: GitHub, number: number) {
  const { repository } = await query<History>(HISTORY, { owner, repo, number });
  return repository?.issue;
}

const timesOf = (history: NonNullable<History['repository']>['issue'] | undefined): IsoTime[] =>
  (history?.userContentEdits?.nodes ?? []).flatMap((edit) => edit?.editedAt ?? []);

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
