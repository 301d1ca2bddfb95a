import type { Actor } from '../actor.ts';
import { sameLogin } from '../people.ts';
import { invalid, notFound, HttpError } from '../refusal.ts';
import { issueShape } from '../shapes/issue-shape.ts';
import { fullPullShape, isPull } from '../shapes/pull-shape.ts';
import type { PullPart, Thread } from '../state/state.ts';
import { announce } from '../webhooks/announce.ts';
import { mayAs, timeOf, type World } from '../world.ts';

/** GitHub refuses longer texts of issues, pull requests and comments. */
const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;

/**
 * The thread of a number, for somebody. Throws 404 for what is not there or hidden, 410 for what was deleted, 301 for what
 * was moved to another repository.
 * https://docs.github.com/en/rest/issues/issues#get-an-issue
 */
export function threadOf(world: World, number: number, who: Actor): Thread {
  const thread = world.store.state.threads.find((one) => one.number === number);
  if (!thread || isHidden(world, thread, who)) throw notFound();
  if (thread.gone) throw new HttpError(410, 'This issue was deleted');
  if (thread.moved) {
    const { repo, number: there } = thread.moved;
    const location = `${world.server}/api/v3/repos/${world.owner}/${repo}/issues/${there}`;
    throw new HttpError(301, 'Moved Permanently', { headers: { location } });
  }
  return thread;
}

/** What GitHub took for abuse is seen by its author alone; its number is used up. */
const isHidden = ({ store }: World, { author }: Thread, { login }: Actor): boolean =>
  store.state.hidden.some((one) => sameLogin(one, author)) && !sameLogin(login, author);

/** The threads that somebody sees here. */
export const threadsFor = (world: World, who: Actor): Thread[] =>
  world.store.state.threads.filter((one) => !one.gone && !one.moved && !isHidden(world, one, who));

export function checkText(resource: string, title: string | null, body: string | null): void {
  if (title?.trim() === '') throw invalid(resource, 'title', 'missing_field');
  if (title !== null && title.length > LONGEST_TITLE)
    throw invalid(resource, 'title', 'custom', `title is too long (maximum is ${LONGEST_TITLE} characters)`);
  if (body !== null && [...body].length > LONGEST_BODY)
    throw invalid(resource, 'body', 'custom', `body is too long (maximum is ${LONGEST_BODY} characters)`);
}

/** Takes the next number, which issues and pull requests share. */
export function addThread(
  world: World,
  author: string,
  said: { title: string; body: string; labels: string[] },
  pull: PullPart | null,
): Thread {
  const { store } = world;
  const now = timeOf(world);
  const thread: Thread = {
    id: store.nextId(),
    number: (store.state.threads.at(-1)?.number ?? 0) + 1,
    author,
    ...said,
    state: 'open',
    stateReason: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    edits: [],
    comments: [],
    deleted: [],
    pull,
  };
  store.state.threads.push(thread);
  return thread;
}

/** Tells of a thread as an issue or as a pull request, whichever it is. */
export async function tell(
  world: World,
  who: Actor,
  thread: Thread,
  action: string,
  more: object = {},
): Promise<void> {
  if (isPull(thread)) {
    const pull_request = await fullPullShape(world, thread);
    announce(world, who, 'pull_request', { action, number: thread.number, pull_request, ...more });
  } else {
    announce(world, who, 'issues', { action, issue: issueShape(world, thread), ...more });
  }
}

/** The author, or who may write, may change the text; triage is enough to close and to label. */
export function checkMay(who: Actor, author: string, role: 'triage' | 'write'): void {
  if (!mayAs(who, role) && !sameLogin(who.login, author))
    throw new HttpError(403, 'Must have admin rights to Repository.');
}

/** Changes title or text, and keeps what stood there. */
export async function editThread(
  world: World,
  who: Actor,
  thread: Thread,
  to: { title?: string | undefined; body?: string | undefined },
): Promise<void> {
  const { title = thread.title, body = thread.body } = to;
  if (title === thread.title && body === thread.body) return;
  checkMay(who, thread.author, 'write');
  checkText(thread.pull ? 'PullRequest' : 'Issue', title, body);
  const changes = {
    ...(title === thread.title ? {} : { title: { from: thread.title } }),
    ...(body === thread.body ? {} : { body: { from: thread.body } }),
  };
  const at = timeOf(world);
  // GitHub's history of edits is that of the text; a new title is another kind of event.
  if (body !== thread.body) thread.edits.push({ at, by: who.login, was: thread.body });
  Object.assign(thread, { title, body, updatedAt: at });
  await tell(world, who, thread, 'edited', { changes });
}

export async function closeThread(
  world: World,
  who: Actor,
  thread: Thread,
  reason: Thread['stateReason'],
): Promise<void> {
  if (thread.state === 'closed') return;
  checkMay(who, thread.author, 'triage');
  const at = timeOf(world);
  const stateReason = thread.pull ? null : (reason ?? 'completed');
  Object.assign(thread, { state: 'closed', stateReason, closedAt: at, closedBy: who.login, updatedAt: at });
  await tell(world, who, thread, 'closed');
}

export async function reopenThread(world: World, who: Actor, thread: Thread): Promise<void> {
  if (thread.state === 'open') return;
  checkMay(who, thread.author, 'triage');
  if (thread.pull?.mergedAt) throw invalid('PullRequest', 'state', 'invalid');
  const stateReason = thread.pull ? null : 'reopened';
  const updatedAt = timeOf(world);
  Object.assign(thread, { state: 'open', stateReason, closedAt: null, closedBy: null, updatedAt });
  await tell(world, who, thread, 'reopened');
}
