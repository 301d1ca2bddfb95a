import { sentBody, sentIn } from '../domain/desk/sender.ts';
import { judge } from '../domain/desk/filing/judge.ts';
import { judgeSent } from '../domain/desk/postbox/judge-sent.ts';
import { ensureState } from '../github/issues.ts';
import { isSameText, retryReconcile } from '../github/reconcile.ts';
import type { Asked, Link } from './asked.ts';
import { find, receiptFor, type Found } from './look.ts';
import type { Given, Post } from './postbox.ts';
import { readDesk } from './read-desk.ts';
import type { Refusal } from './answers.ts';

/** Puts another text in the place of what was sent, where that is still open and the new one is valid. */
export async function mend(asked: Extract<Asked, { do: 'mend' }>, post: Post): Promise<Given> {
  const { gh, now, memory } = post;
  const { link, title, body } = asked;
  const found = await openFor(link, post);
  if ('refused' in found) return found;
  const { facts } = found.seen;
  const { thread, author } = facts;
  const desk = await readDesk(gh, now, [title, body, thread.body], memory);
  const edited = { at: now, by: thread.author };
  const changed = { ...thread, title, body, edited, editedAt: [now, ...thread.editedAt] };
  const verdict = judgeSent({ ...facts, thread: changed, editor: author }, desk);
  if (verdict.is === 'refused') return { status: 422, body: { problems: verdict.problems } };
  await retryReconcile(gh, async () => {
    const issue = await gh.issues.find(link.issue);
    const sent = issue?.byPostbox ? sentIn(issue.body) : null;
    if (!issue || sent === null) return;
    const wanted = sentBody({ ...sent, text: body });
    if (issue.title !== title || !isSameText(issue.body, wanted))
      await gh.issues.edit(link.issue, { title, body: wanted });
  });
  return { status: 200, body: await receiptFor(link.issue, post) };
}

/** Takes back what was sent: its issue is closed, and the desk puts away the rest. */
export async function withdraw(link: Link, post: Post): Promise<Given> {
  const found = await openFor(link, post);
  if ('refused' in found)
    return found.refused === 'taken-back' ? { status: 200, body: await receiptFor(link.issue, post) } : found;
  await ensureState(post.gh, link.issue, { state: 'closed', reason: 'not_planned' });
  return { status: 200, body: await receiptFor(link.issue, post) };
}

/** What a link opens, where it may still be changed; or why it may not. */
async function openFor(link: Link, post: Post): Promise<Found | { readonly refused: Refusal }> {
  const found = await find(link.issue, post);
  if (!found) return { refused: 'not-there' };
  const { filing, facts } = found.seen;
  const { is } = judge(filing, facts, found.desk);
  if (is === 'merged' || is === 'advised') return { refused: 'too-late' };
  return facts.thread.state === 'closed' ? { refused: 'taken-back' } : found;
}
