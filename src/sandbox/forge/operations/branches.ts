import type { Actor } from '../actor.ts';
import { commitsBetween, readCommit, type Commit } from '../git/commits.ts';
import { filesBetween } from '../git/compare.ts';
import { isAncestor } from '../git/merge.ts';
import { headRef, NOTHING } from '../git/refs.ts';
import { loginOf } from '../people.ts';
import type { Pull } from '../shapes/pull-shape.ts';
import type { Thread } from '../state/state.ts';
import { announce } from '../webhooks/announce.ts';
import { htmlUrl, MAIN, timeOf, type World } from '../world.ts';
import { pusherKey } from './approvals.ts';
import { isFrom, openPulls } from './pulls.ts';
import { dismissAll } from './reviews.ts';
import { dismissesStale } from './rulesets.ts';
import { closeThread, tell } from './threads.ts';

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const KEYWORD = /(?<![\w-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +#(\d+)\b/gi;

/** The open issues that a text says it closes once it is on the default branch. */
export function closedBy({ store }: World, text: string): Thread[] {
  const numbers = new Set([...text.matchAll(KEYWORD)].map(([, number]) => Number(number)));
  return store.state.threads.filter(
    ({ number, pull, state }) => numbers.has(number) && pull === null && state === 'open',
  );
}

/** A branch that was made (`from` is `NOTHING`), moved or dropped (`to` is `NOTHING`). */
export interface Move {
  /** Whose repository; null is the repository itself. */
  readonly owner: string | null;
  readonly branch: string;
  readonly from: string;
  readonly to: string;
}

/** What follows from a branch that moved: `push`, and pull requests that have new commits, are merged or are closed. */
export async function branchMoved(world: World, who: Actor, move: Move): Promise<void> {
  const { owner, branch, to } = move;
  world.store.state.pushedAt = timeOf(world);
  world.store.state.pushers[pusherKey(move)] = who.login;
  if (owner === null && branch === MAIN) world.store.state.activeAt = timeOf(world);
  if (owner === null) announce(world, who, 'push', await pushPayload(world, who, move));
  for (const thread of openPulls(world).filter(({ pull }) => isFrom(pull.head, { owner, branch }))) {
    if (to === NOTHING) await closeThread(world, { ...who, role: 'admin' }, thread, null);
    else await synchronize(world, who, thread, to);
  }
  if (owner === null && to !== NOTHING) await settle(world, who, move);
}

async function synchronize(world: World, who: Actor, thread: Pull, to: string): Promise<void> {
  const before = thread.pull.head.sha;
  thread.pull.head.sha = to;
  thread.updatedAt = timeOf(world);
  await world.git.run(['update-ref', `refs/pull/${thread.number}/head`, to]);
  await tell(world, who, thread, 'synchronize', { before, after: to });
  if (dismissesStale(world, thread)) dismissAll(world, thread);
}

/** Pull requests whose commits the branch has now are merged, and what they and the commits close is closed. */
async function settle(world: World, who: Actor, { branch, from, to }: Move): Promise<void> {
  const closing: Thread[] = [];
  for (const thread of openPulls(world).filter(({ pull }) => pull.base.branch === branch)) {
    if (!(await isAncestor(world.git, thread.pull.head.sha, to))) continue;
    const at = timeOf(world);
    Object.assign(thread, { state: 'closed', closedAt: at, closedBy: who.login, updatedAt: at });
    Object.assign(thread.pull, { mergedAt: at, mergedBy: who.login, mergeCommit: to });
    await tell(world, who, thread, 'closed');
    closing.push(...closedBy(world, thread.body));
  }
  if (branch !== MAIN || from === NOTHING) return;
  const commits = await commitsBetween(world.git, from, to);
  closing.push(...commits.flatMap(({ message }) => closedBy(world, message)));
  for (const thread of new Set(closing))
    await closeThread(world, { ...who, role: 'admin' }, thread, 'completed');
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#push */
async function pushPayload(world: World, who: Actor, { branch, from, to }: Move): Promise<object> {
  const commits = from === NOTHING || to === NOTHING ? [] : await commitsBetween(world.git, from, to);
  const head = to === NOTHING ? null : await readCommit(world.git, to);
  return {
    ref: headRef(branch),
    before: from,
    after: to,
    created: from === NOTHING,
    deleted: to === NOTHING,
    forced: from !== NOTHING && to !== NOTHING && !(await isAncestor(world.git, from, to)),
    base_ref: null,
    compare: htmlUrl(world, `/compare/${from.slice(0, 12)}...${to.slice(0, 12)}`),
    pusher: { name: who.login, email: null },
    commits: await Promise.all(commits.slice(0, 2_048).map((commit) => pushedCommit(world, commit))),
    head_commit: head && (await pushedCommit(world, head)),
  };
}

async function pushedCommit(world: World, commit: Commit): Promise<object> {
  const [parent] = commit.parents;
  const files = parent === undefined ? [] : await filesBetween(world.git, parent, commit.sha);
  const paths = (...statuses: string[]): string[] =>
    files.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
  const account = ({ name, email }: Commit['author']): object => ({
    name,
    email,
    username: loginOf(email) ?? undefined,
  });
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: htmlUrl(world, `/commit/${commit.sha}`),
    author: account(commit.author),
    committer: account(commit.committer),
    added: paths('added', 'renamed'),
    removed: paths('removed'),
    modified: paths('modified', 'changed'),
  };
}
