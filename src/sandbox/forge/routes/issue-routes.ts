import { addComment, commentWith, deleteComment, editComment } from '../operations/comments.ts';
import { knownLabel, setLabels } from '../operations/labels.ts';
import {
  addThread,
  checkText,
  closeThread,
  editThread,
  reopenThread,
  tell,
  threadOf,
  threadsFor,
} from '../operations/threads.ts';
import { created, nothing, number, ok, route, type Call, type Route } from '../route.ts';
import { commentShape, issueShape } from '../shapes/issue-shape.ts';
import type { Thread } from '../state/state.ts';
import { mayAs } from '../world.ts';
import { listThreads } from './list-threads.ts';

const READ = { needs: 'issues=read' };
const WRITE = { needs: 'issues=write' };
/** What issues and pull requests have in common may be written with either right, each on its own. */
const READ_THREAD = { needs: 'issues=read; pull_requests=read' };
const WRITE_THREAD = { needs: 'issues=write; pull_requests=write' };

const LOCK = { ...WRITE_THREAD, role: 'write' } as const;
interface Lock {
  readonly lock_reason?: string;
}

interface Wish {
  readonly title?: string | number;
  readonly body?: string | null;
  readonly labels?: readonly (string | { readonly name: string })[];
  readonly state?: 'open' | 'closed';
  readonly state_reason?: Thread['stateReason'];
}

const named = (labels: Wish['labels'] = []): string[] =>
  labels.map((label) => (typeof label === 'string' ? label : label.name));

export const ISSUES: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/issues', READ, ({ world, who, query }) => ({
    list: listThreads(threadsFor(world, who), query),
    wrap: (page) => (page as readonly Thread[]).map((thread) => issueShape(world, thread)),
  })),
  route('POST /repos/{owner}/{repo}/issues', WRITE, async ({ world, who, body }: Call<Wish>) => {
    const title = String(body.title ?? '');
    checkText('Issue', title, body.body ?? null);
    // Labels from somebody who may not set them are left out without a word.
    const labels = mayAs(who, 'triage') ? named(body.labels).map((name) => knownLabel(world, name).name) : [];
    const thread = addThread(world, who.login, { title, body: body.body ?? '', labels }, null);
    await tell(world, who, thread, 'opened');
    return created(issueShape(world, thread));
  }),
  route('GET /repos/{owner}/{repo}/issues/{issue_number}', READ_THREAD, (call) =>
    ok(issueShape(call.world, threadOf(call.world, number(call, 'issue_number'), call.who))),
  ),
  route(
    'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    WRITE_THREAD,
    async ({ world, who, body, ...call }: Call<Wish>) => {
      const thread = threadOf(world, number({ world, who, body, ...call }, 'issue_number'), who);
      const title = body.title === undefined ? undefined : String(body.title);
      await editThread(world, who, thread, { title, body: body.body ?? undefined });
      if (body.labels) await setLabels(world, who, thread, named(body.labels));
      if (body.state === 'closed') await closeThread(world, who, thread, body.state_reason ?? null);
      if (body.state === 'open') await reopenThread(world, who, thread);
      return ok(issueShape(world, thread));
    },
  ),
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', READ_THREAD, (call) => {
    const thread = threadOf(call.world, number(call, 'issue_number'), call.who);
    return { list: thread.comments.map((comment) => commentShape(call.world, thread, comment, call.accept)) };
  }),
  route(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    WRITE_THREAD,
    (call: Call<{ body: string }>) => {
      const thread = threadOf(call.world, number(call, 'issue_number'), call.who);
      const comment = addComment(call.world, call.who, thread, call.body.body);
      return created(commentShape(call.world, thread, comment, call.accept));
    },
  ),
  route('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', READ_THREAD, (call) => {
    const { thread, comment } = commentWith(call.world, number(call, 'comment_id'));
    return ok(commentShape(call.world, thread, comment, call.accept));
  }),
  route(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    WRITE_THREAD,
    (call: Call<{ body: string }>) => {
      const id = number(call, 'comment_id');
      editComment(call.world, call.who, id, call.body.body);
      const { thread, comment } = commentWith(call.world, id);
      return ok(commentShape(call.world, thread, comment, call.accept));
    },
  ),
  route('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', WRITE_THREAD, (call) => {
    deleteComment(call.world, call.who, number(call, 'comment_id'));
    return nothing;
  }),
  route('PUT /repos/{owner}/{repo}/issues/{issue_number}/lock', LOCK, (call: Call<Lock | undefined>) => {
    const thread = threadOf(call.world, number(call, 'issue_number'), call.who);
    thread.locked = call.body?.lock_reason ?? '';
    return nothing;
  }),
  route('DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock', LOCK, (call) => {
    threadOf(call.world, number(call, 'issue_number'), call.who).locked = undefined;
    return nothing;
  }),
  route('GET /repos/{owner}/{repo}/issues/comments', READ_THREAD, ({ world, who, accept }) => ({
    list: threadsFor(world, who).flatMap((thread) =>
      thread.comments.map((comment) => commentShape(world, thread, comment, accept)),
    ),
  })),
];
