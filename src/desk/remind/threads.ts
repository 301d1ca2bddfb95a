import { addDays } from '../../domain/programme/day.ts';
import { documentOf } from '../../domain/record/record.ts';
import type { Standing } from '../../domain/lifecycle/standing.ts';
import type { IsoDate, IsoTime } from '../../domain/record/values.ts';
import type { Account } from '../../domain/desk/account.ts';
import { accountFrom } from '../../github/account.ts';
import type { GitHub } from '../../github/client.ts';
import { orNull } from '../../github/status.ts';

/** What the daily run needs to know of a project's thread. */
export interface ThreadState {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  /** Who opened it; null for an App and for an account that is gone. */
  readonly author: Account | null;
  readonly closedAt: IsoTime | null;
}

/** A project with its thread. */
export interface Threaded {
  readonly standing: Standing;
  readonly thread: ThreadState;
}

/** For how long a closed thread is looked after, in days since anything in it changed. */
const LOOKED_AFTER = 30;

/**
 * The threads of the projects: the open ones, the closed ones in which something changed of late, and those of projects
 * that are not through. Two listings for all, and one call for each that is missing there. One that was never opened, was
 * deleted, or is a pull request is left out.
 */
export async function threadsOf(
  gh: GitHub,
  standings: readonly Standing[],
  today: IsoDate,
  isClosed: (standing: Standing) => boolean,
): Promise<Threaded[]> {
  const isFew = standings.length <= 1;
  const listed = isFew ? new Map<number, ThreadState | null>() : await listedThreads(gh, today);
  const found: Threaded[] = [];
  for (const standing of standings) {
    const issue = documentOf(standing.project, 'proposal')?.data.source?.issue;
    if (issue === undefined) continue;
    const known = listed.get(issue);
    if (known === undefined && isClosed(standing) && !isFew) continue;
    const thread = known === undefined ? await threadNow(gh, issue) : known;
    if (thread) found.push({ standing, thread });
  }
  return found;
}

interface Answer {
  readonly number: number;
  readonly state: string;
  readonly labels: readonly (string | { readonly name?: string | null })[];
  readonly user: { readonly login: string; readonly id: number; readonly type: string } | null;
  readonly closed_at: string | null;
  readonly pull_request?: unknown;
}

async function threadNow(
  { octokit, owner, repo }: GitHub,
  issue_number: number,
): Promise<ThreadState | null> {
  const answer = await orNull(octokit.rest.issues.get({ owner, repo, issue_number }));
  // GitHub follows an issue to the repository to which it was moved.
  return answer && answer.data.number === issue_number ? stateFrom(answer.data) : null;
}

/** By number; null for a pull request. */
async function listedThreads(
  { octokit, owner, repo }: GitHub,
  today: IsoDate,
): Promise<Map<number, ThreadState | null>> {
  const all = { owner, repo, per_page: 100, sort: 'created', direction: 'asc' } as const;
  const since = `${addDays(today, -LOOKED_AFTER)}T00:00:00+09:00`;
  const open = await octokit.paginate(octokit.rest.issues.listForRepo, { ...all, state: 'open' });
  const closed = await octokit.paginate(octokit.rest.issues.listForRepo, { ...all, state: 'closed', since });
  return new Map([...closed, ...open].map((issue) => [issue.number, stateFrom(issue)]));
}

function stateFrom(answer: Answer): ThreadState | null {
  if (answer.pull_request) return null;
  return {
    number: answer.number,
    state: answer.state === 'closed' ? 'closed' : 'open',
    labels: answer.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    author: answer.user?.type === 'User' ? accountFrom(answer.user) : null,
    closedAt: answer.closed_at,
  };
}
