import { addDays } from '../../domain/dates/day.ts';
import type { Project } from '../../domain/record/record.ts';
import type { Standing } from '../../domain/lifecycle/standing.ts';
import type { IsoDate, IsoTime } from '../../domain/dates/iso-date.ts';
import type { Stray } from '../../domain/desk/alert/stray-words.ts';
import type { Comment } from '../../domain/desk/thread.ts';
import type { Account } from '../../domain/desk/account.ts';
import { isOpenQuestion, isThreadOf, issueNamedBy } from '../../domain/desk/identity.ts';
import { accountFrom } from '../../github/account.ts';
import type { GitHub } from '../../github/client.ts';
import { orNull } from '../../github/status.ts';
import { editsOf, isHere, readAhead, type Answer, type ReadAhead } from '../../github/threads.ts';

/** What the daily run needs to know of a project's thread. */
export interface ThreadState {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  /** Who opened it; null for an App and for an account that is gone. */
  readonly author: Account | null;
  readonly createdAt: IsoTime;
  readonly closedAt: IsoTime | null;
}

/** A project with its thread. */
export interface Threaded {
  readonly standing: Standing;
  readonly thread: ThreadState;
  /** All that was said in it; null where it was not read with others. */
  readonly comments: readonly Comment[] | null;
}

/** For how long a closed thread is looked after, in days since anything in it changed. */
const LOOKED_AFTER = 30;

/**
 * The threads of the projects: the open ones, the closed ones in which something changed of late, and those of projects
 * that are not through. Two listings for all, one question for many of their comments, and one call for each that is missing there. One that was never opened, was
 * deleted or moved, is a pull request, or is another thread with the same number, is a stray.
 */
export async function threadsOf(
  gh: GitHub,
  standings: readonly Standing[],
  today: IsoDate,
  isClosed: (standing: Standing) => boolean,
): Promise<{ readonly own: readonly Threaded[]; readonly strays: readonly Stray[] }> {
  const isFew = standings.length <= 1;
  const listed = isFew ? new Map<number, Answer>() : await listedThreads(gh, today);
  const named = standings.flatMap((standing) => {
    const issue = issueNamedBy(standing.project);
    return issue === null ? [] : [{ standing, issue, answer: listed.get(issue) }];
  });
  const ahead = await readAhead(
    gh,
    named.flatMap(({ answer }) =>
      answer && !answer.pull_request ? [{ number: answer.number, answer }] : [],
    ),
  );
  const own: Threaded[] = [];
  const strays: Stray[] = [];
  for (const { standing, issue, answer } of named) {
    if (answer === undefined && isClosed(standing) && !isFew) continue;
    const thread = answer ? stateFrom(answer) : await threadNow(gh, issue);
    const known = ahead.get(issue);
    if (thread && (await isOwn(gh, standing.project, thread, known)))
      own.push({ standing, thread, comments: known?.comments ?? null });
    else strays.push({ project: standing.project.id, issue, is: thread ? 'foreign' : 'missing' });
  }
  return { own, strays };
}

/** Whether it is the project's own; its edits are asked for only where nothing else can tell. */
async function isOwn(
  gh: GitHub,
  project: Project,
  thread: ThreadState,
  known: ReadAhead | undefined,
): Promise<boolean> {
  if (isThreadOf(project, { ...thread, editedAt: known?.thread.editedAt ?? [] })) return true;
  if (known || !isOpenQuestion(project, thread)) return false;
  return isThreadOf(project, { ...thread, editedAt: await editsOf(gh, thread.number) });
}

async function threadNow(gh: GitHub, issue_number: number): Promise<ThreadState | null> {
  const { octokit, owner, repo } = gh;
  const answer = await orNull(octokit.rest.issues.get({ owner, repo, issue_number }));
  return answer && isHere(gh, issue_number, answer.data) ? stateFrom(answer.data) : null;
}

/** By number, pull requests among them. */
async function listedThreads({ octokit, owner, repo }: GitHub, today: IsoDate): Promise<Map<number, Answer>> {
  const all = { owner, repo, per_page: 100, sort: 'created', direction: 'asc' } as const;
  const since = `${addDays(today, -LOOKED_AFTER)}T00:00:00+09:00`;
  const open = await octokit.paginate(octokit.rest.issues.listForRepo, { ...all, state: 'open' });
  const closed = await octokit.paginate(octokit.rest.issues.listForRepo, { ...all, state: 'closed', since });
  return new Map([...closed, ...open].map((issue) => [issue.number, issue]));
}

function stateFrom(answer: Answer): ThreadState | null {
  if (answer.pull_request) return null;
  return {
    number: answer.number,
    state: answer.state === 'closed' ? 'closed' : 'open',
    labels: answer.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    author: answer.user?.type === 'User' ? accountFrom(answer.user) : null,
    createdAt: answer.created_at,
    closedAt: answer.closed_at,
  };
}
