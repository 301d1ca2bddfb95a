import { EDITS_READ, type Comment, type Thread } from '../domain/desk/thread.ts';
import { sameLogin, type Account } from '../domain/desk/account.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { accountFrom } from './account.ts';
import { askMany } from './ask-many.ts';
import type { GitHub } from './client.ts';
import { COMMENTS_ASKED, commentsIn, type CommentsAsked } from './comments-asked.ts';
import { ownWriting } from './self.ts';
import { orNull } from './status.ts';

/**
 * What REST does not say: when an issue was edited and by whom (`updated_at` moves with each comment), and whose comments were deleted
 * by whom, which nobody can take back.
 * https://docs.github.com/en/graphql/reference/objects#commentdeletedevent
 */
const HISTORY = `
  lastEditedAt
  editor { login ... on User { databaseId } }
  userContentEdits(first: ${EDITS_READ}) { nodes { editedAt } }
  timelineItems(first: 100, itemTypes: [COMMENT_DELETED_EVENT]) {
    nodes { ... on CommentDeletedEvent { actor { __typename } deletedCommentAuthor { __typename } } }
  }`;

interface History {
  readonly lastEditedAt: string | null;
  readonly editor: { readonly login: string; readonly databaseId?: number } | null;
  readonly userContentEdits: {
    readonly nodes: readonly ({ readonly editedAt: string } | null)[] | null;
  } | null;
  readonly timelineItems: { readonly nodes: readonly Deletion[] };
}
interface Deletion {
  readonly actor: { readonly __typename: string } | null;
  readonly deletedCommentAuthor: { readonly __typename: string } | null;
}

const ONE = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) {${HISTORY}} }
}`;

/** What REST says of an issue, alone or in a list. */
export interface Answer {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly user: (Account & { readonly type: string }) | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly labels: readonly (string | { readonly name?: string | null })[];
  readonly closed_at: string | null;
  readonly closed_by?: Account | null;
  readonly comments: number;
  readonly pull_request?: unknown;
}

/**
 * An issue as it is now; null for a pull request, for what is not there (any more), and for what was moved to another
 * repository: GitHub answers with the issue there, under another number. https://docs.github.com/en/rest/issues/issues#get-an-issue
 */
export async function readThread(gh: GitHub, number: number): Promise<Thread | null> {
  const { octokit, owner, repo } = gh;
  const answer = await orNull(octokit.rest.issues.get({ owner, repo, issue_number: number }));
  if (!answer || answer.data.pull_request || !isHere(gh, number, answer.data)) return null;
  return threadFrom(answer.data, await readHistory(gh, number));
}

const threadFrom = (data: Answer, history: History | null): Thread => ({
  number: data.number,
  title: data.title,
  body: data.body ?? '',
  state: data.state === 'closed' ? 'closed' : 'open',
  author: accountFrom(data.user),
  createdAt: data.created_at,
  edited: history?.lastEditedAt ? { at: history.lastEditedAt, by: editorFrom(history.editor) } : null,
  editedAt: timesOf(history),
  answerDeleted: history?.timelineItems.nodes.some(isAnswerDeleted) ?? false,
  labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  closed: data.closed_at
    ? { at: data.closed_at, by: data.closed_by ? accountFrom(data.closed_by) : null }
    : null,
});

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

async function readHistory({ query, owner, repo }: GitHub, number: number): Promise<History | null> {
  const { repository } = await query<{ repository: { issue: History | null } | null }>(ONE, {
    owner,
    repo,
    number,
  });
  return repository?.issue ?? null;
}

const timesOf = (history: History | null): IsoTime[] =>
  (history?.userContentEdits?.nodes ?? []).flatMap((edit) => edit?.editedAt ?? []);

/** Who edited; null for a bot, which files nothing, and for an account that is gone. */
const editorFrom = (editor: { login: string; databaseId?: number } | null): Account | null =>
  editor?.databaseId === undefined ? null : { login: editor.login, id: editor.databaseId };

/** The desk itself takes away what two runs wrote at once. */
const isAnswerDeleted = ({ actor, deletedCommentAuthor }: Deletion): boolean =>
  deletedCommentAuthor?.__typename === 'Bot' && actor?.__typename !== 'Bot';

/** The numbers of all open issues, oldest first. */
export const openThreads = async (gh: GitHub): Promise<number[]> =>
  (await listOpen(gh)).map(({ number }) => number);

/** An open issue as a list has it, before anything else is asked about it. */
export interface ListedThread {
  readonly number: number;
  readonly author: Account;
  /** When anything last moved in it. */
  readonly updatedAt: IsoTime;
  readonly comments: number;
  readonly answer: Answer;
}

/** All open issues, oldest first: a call for each hundred. */
export async function listOpen({ octokit, owner, repo }: GitHub): Promise<ListedThread[]> {
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'open',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  return all
    .filter((issue) => !issue.pull_request)
    .map((answer) => ({
      number: answer.number,
      author: accountFrom(answer.user),
      updatedAt: answer.updated_at,
      comments: answer.comments,
      answer,
    }));
}

/** A thread with all that was said in it; null where that is more than was asked for at once. */
export interface ReadAhead {
  readonly thread: Thread;
  readonly comments: readonly Comment[] | null;
}

interface Asked extends History {
  readonly comments: CommentsAsked;
}

/** What a list does not say of these issues, many in one question. One that went away in the meantime is not in the answer. */
export async function readAhead(
  gh: GitHub,
  listed: readonly Pick<ListedThread, 'number' | 'answer'>[],
): Promise<ReadonlyMap<number, ReadAhead>> {
  const isOurs = await ownWriting(gh);
  const numbers = listed.map(({ number }) => number);
  const asked = await askMany<Asked>(gh, 'issue', numbers, `${HISTORY}\n${COMMENTS_ASKED}`);
  return new Map(
    listed.flatMap(({ number, answer }) => {
      const one = asked.get(number);
      if (!one) return [];
      return [
        [number, { thread: threadFrom(answer, one), comments: commentsIn(one.comments, isOurs) }] as const,
      ];
    }),
  );
}
