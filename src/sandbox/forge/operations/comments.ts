import type { Actor } from '../actor.ts';
import { notFound, HttpError } from '../refusal.ts';
import { commentShape, issueShape } from '../shapes/issue-shape.ts';
import type { Comment, Thread } from '../state/state.ts';
import { announce } from '../webhooks/announce.ts';
import { mayAs, roleOf, timeOf, type World } from '../world.ts';
import { checkMay, checkText } from './threads.ts';

export function addComment(world: World, who: Actor, thread: Thread, body: string): Comment {
  checkText('IssueComment', null, body);
  if (thread.locked !== undefined && !mayAs(who, 'write'))
    throw new HttpError(403, 'Unable to create comment because issue is locked.');
  const at = timeOf(world);
  const id = world.store.nextId();
  const comment: Comment = {
    id,
    author: who.login,
    body,
    createdAt: at,
    updatedAt: at,
    edits: [],
    reachesTeams: seesTeams(world, who),
  };
  thread.comments.push(comment);
  thread.updatedAt = at;
  tellOf(world, who, thread, comment, 'created');
  return comment;
}

/** Members of the organisation see its teams; a token does with the permission to read members. */
const seesTeams = (world: World, { kind, login, permissions }: Actor): boolean =>
  kind === 'user' ? roleOf(world, login) !== 'read' : permissions.members !== undefined;

export function commentWith({ store }: World, id: number): { thread: Thread; comment: Comment } {
  for (const thread of store.state.threads) {
    const comment = thread.comments.find((one) => one.id === id);
    if (comment) return { thread, comment };
  }
  throw notFound();
}

export function editComment(world: World, who: Actor, id: number, body: string): void {
  const { thread, comment } = commentWith(world, id);
  checkMay(who, comment.author, 'write');
  checkText('IssueComment', null, body);
  if (body === comment.body) return;
  const at = timeOf(world);
  const changes = { body: { from: comment.body } };
  comment.edits.push({ at, by: who.login, was: comment.body });
  Object.assign(comment, { body, updatedAt: at });
  thread.updatedAt = at;
  tellOf(world, who, thread, comment, 'edited', { changes });
}

export function deleteComment(world: World, who: Actor, id: number): void {
  const { thread, comment } = commentWith(world, id);
  checkMay(who, comment.author, 'write');
  thread.comments.splice(thread.comments.indexOf(comment), 1);
  thread.updatedAt = timeOf(world);
  thread.deleted?.push({ author: comment.author, by: who.login, at: thread.updatedAt });
  tellOf(world, who, thread, comment, 'deleted');
}

function tellOf(
  world: World,
  who: Actor,
  thread: Thread,
  comment: Comment,
  action: string,
  more: object = {},
): void {
  const issue = issueShape(world, thread);
  announce(world, who, 'issue_comment', {
    action,
    issue,
    comment: commentShape(world, thread, comment),
    ...more,
  });
}
