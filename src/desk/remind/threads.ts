import { addDays } from '../../domain/dates/day.ts';
import type { Project } from '../../domain/record/record.ts';
import type { ProjectStatus } from '../../domain/lifecycle/status.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Stray } from '../../domain/desk/alert/stray-words.ts';
import type { Comment } from '../../domain/desk/thread.ts';
import type { Account } from '../../domain/desk/account.ts';
import { isOpenQuestion, isThreadOf, issueNamedBy } from '../../domain/desk/identity.ts';
import type { GitHub, Issue } from '../../github/port.ts';
import { readAhead, type ReadAhead } from '../../github/threads.ts';

/** A project with its thread. */
export interface Threaded {
  readonly status: ProjectStatus;
  readonly thread: Issue;
  /** All that was said in it; null where it was not read with others. */
  readonly comments: readonly Comment[] | null;
}

/** Returns who opened a thread; null for an App and for an account that is gone. */
export const personOf = ({ by, author }: Issue): Account | null => (by === 'person' ? author : null);

/** For how long a closed thread is looked after, in days since anything in it changed. */
const LOOKED_AFTER = 30;

/**
 * The threads of the projects: the open ones, the closed ones in which something changed of late, and those of projects
 * that are not through. Two listings for all, one question for many of their comments, and one call for each that is missing there. One that was never opened, was
 * deleted or moved, is a pull request, or is another thread with the same number, is a stray.
 */
export async function threadsOf(
  gh: GitHub,
  statuses: readonly ProjectStatus[],
  today: IsoDate,
  isClosed: (status: ProjectStatus) => boolean,
): Promise<{
  readonly own: readonly Threaded[];
  readonly strays: readonly Stray[];
  /** The open issues of people, where all were listed. */
  readonly open: readonly Issue[] | null;
}> {
  const isFew = statuses.length <= 1;
  const listed = isFew ? new Map<number, Issue>() : await listedThreads(gh, today);
  const named = statuses.flatMap((status) => {
    const issue = issueNamedBy(status.project);
    return issue === null ? [] : [{ status, issue, answer: listed.get(issue) }];
  });
  const ahead = await readAhead(
    gh,
    named.flatMap(({ answer }) => (answer && !answer.isPull ? [answer] : [])),
  );
  const own: Threaded[] = [];
  const strays: Stray[] = [];
  for (const { status, issue, answer } of named) {
    if (answer === undefined && isClosed(status) && !isFew) continue;
    const found = answer ?? (await gh.issues.find(issue));
    const thread = found?.isPull ? null : found;
    const known = ahead.get(issue);
    if (thread && (await isOwn(gh, status.project, thread, known)))
      own.push({ status, thread, comments: known?.comments ?? null });
    else strays.push({ project: status.project.id, issue, is: thread ? 'foreign' : 'missing' });
  }
  const open = isFew ? null : [...listed.values()].filter(isOpenOfPeople);
  return { own, strays, open };
}

/** Whether somebody opened it and it is open: no pull request, and none of ours. */
export const isOpenOfPeople = ({ state, isPull, ours }: Issue): boolean =>
  state === 'open' && !isPull && !ours;

/** Whether it is the project's own; its edits are asked for only where nothing else can tell. */
async function isOwn(
  gh: GitHub,
  project: Project,
  thread: Issue,
  known: ReadAhead | undefined,
): Promise<boolean> {
  if (isThreadOf(project, { ...thread, editedAt: known?.thread.editedAt ?? [] })) return true;
  if (known || !isOpenQuestion(project, thread)) return false;
  return isThreadOf(project, {
    ...thread,
    editedAt: (await gh.issues.history(thread.number))?.editedAt ?? [],
  });
}

/** By number, pull requests among them. */
async function listedThreads(gh: GitHub, today: IsoDate): Promise<Map<number, Issue>> {
  const since = `${addDays(today, -LOOKED_AFTER)}T00:00:00+09:00`;
  const open = await gh.issues.list({ state: 'open' });
  const closed = await gh.issues.list({ state: 'closed', since });
  return new Map([...closed, ...open].map((issue) => [issue.number, issue]));
}
