import type { Thread } from '../domain/desk/thread.ts';
import type { Account } from '../domain/desk/account.ts';
import { accountFrom } from './account.ts';
import type { GitHub } from './client.ts';
import { orNull } from './status.ts';

/** REST does not say who edited an issue last, and its `updated_at` moves with each comment. */
const LAST_EDIT = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { lastEditedAt editor { login ... on User { databaseId } } } }
}`;

interface LastEdit {
  readonly repository: {
    readonly issue: {
      readonly lastEditedAt: string | null;
      readonly editor: { readonly login: string; readonly databaseId?: number } | null;
    } | null;
  } | null;
}

/** An issue as it is now; null for a pull request, and for what is not there (any more). */
export async function readThread({ octokit, owner, repo }: GitHub, number: number): Promise<Thread | null> {
  const answer = await orNull(octokit.rest.issues.get({ owner, repo, issue_number: number }));
  if (!answer || answer.data.pull_request) return null;
  const { data } = answer;
  const { repository } = await octokit.graphql<LastEdit>(LAST_EDIT, { owner, repo, number });
  const edit = repository?.issue;
  return {
    number,
    title: data.title,
    body: data.body ?? '',
    state: data.state === 'closed' ? 'closed' : 'open',
    author: accountFrom(data.user),
    createdAt: data.created_at,
    edited: edit?.lastEditedAt ? { at: edit.lastEditedAt, by: editorFrom(edit.editor) } : null,
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    closed: data.closed_at
      ? { at: data.closed_at, by: data.closed_by ? accountFrom(data.closed_by) : null }
      : null,
  };
}

/** Who edited; null for a bot, which files nothing, and for an account that is gone. */
const editorFrom = (editor: { login: string; databaseId?: number } | null): Account | null =>
  editor?.databaseId === undefined ? null : { login: editor.login, id: editor.databaseId };

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
