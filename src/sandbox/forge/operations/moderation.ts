import type { Actor } from '../actor.ts';
import { sameLogin } from '../people.ts';
import { HttpError } from '../refusal.ts';
import type { Thread } from '../state/state.ts';
import { mayAs, type World } from '../world.ts';
import { tell, threadOf } from './threads.ts';

/**
 * Deletes an issue for good, which an owner of the organisation may, and an administrator where the owner allowed it.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/deleting-an-issue
 */
export async function deleteIssue(world: World, who: Actor, number: number): Promise<void> {
  const { organization } = world.store.state;
  const isAllowed = sameLogin(who.login, world.owner) || organization.members_can_delete_issues === true;
  if (!mayAs(who, 'admin') || !isAllowed) throw new HttpError(403, 'Must have admin rights to Repository.');
  const thread = issueOf(world, who, number);
  await tell(world, who, thread, 'deleted');
  thread.gone = 'deleted';
}

/**
 * Moves an issue to another repository of the owner, where it has another number; its own here leads there.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/transferring-an-issue-to-another-repository
 */
export async function transferIssue(
  world: World,
  who: Actor,
  number: number,
  to: { readonly repo: string; readonly number: number },
): Promise<void> {
  if (!mayAs(who, 'write')) throw new HttpError(403, 'Must have admin rights to Repository.');
  const thread = issueOf(world, who, number);
  await tell(world, who, thread, 'transferred');
  thread.moved = to;
}

/**
 * Makes an issue a discussion. What its old number then answers GitHub does not document; here it is gone.
 * https://docs.github.com/en/discussions/managing-discussions-for-your-community/moderating-discussions#converting-an-issue-to-a-discussion
 */
export async function convertIssue(world: World, who: Actor, number: number): Promise<void> {
  if (!mayAs(who, 'triage')) throw new HttpError(403, 'Must have admin rights to Repository.');
  const thread = issueOf(world, who, number);
  await tell(world, who, thread, 'closed');
  thread.gone = 'converted';
}

function issueOf(world: World, who: Actor, number: number): Thread {
  const thread = threadOf(world, number, who);
  if (thread.pull) throw new HttpError(422, 'Pull requests are neither deleted nor moved.');
  return thread;
}
