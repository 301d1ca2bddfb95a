import { mergePull } from '../operations/merge.ts';
import { checkHeadIsThere, isFrom, openPull, pullOf, sideOf } from '../operations/pulls.ts';
import { closeThread, editThread, reopenThread } from '../operations/threads.ts';
import { compareCommits } from '../git/compare.ts';
import { created, number, ok, route, type Call, type Route } from '../route.ts';
import { commitShape, fileShape } from '../shapes/commit-shape.ts';
import { fullPullShape, isPull, pullShape, type Pull } from '../shapes/pull-shape.ts';
import { sorted } from './list-threads.ts';

const READ = { needs: 'pull_requests=read' };
const WRITE = { needs: 'pull_requests=write' };

interface NewPull {
  readonly title?: string;
  readonly body?: string;
  readonly head: string;
  readonly base: string;
}
interface PullWish {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
}
interface MergeWish {
  readonly sha?: string;
  readonly commit_title?: string;
  readonly commit_message?: string;
  readonly merge_method?: 'merge' | 'squash' | 'rebase';
}

const ONE = '/repos/{owner}/{repo}/pulls/{pull_number}';

export const PULLS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/pulls', READ, ({ world, query }) => {
    const state = query.get('state') ?? 'open';
    const head = query.get('head');
    const base = query.get('base');
    // GitHub takes no notice of a head without its owner.
    const from = head?.includes(':') ? sideOf(world, head) : null;
    const found = world.store.state.threads
      .filter(isPull)
      .filter(
        (thread) =>
          (state === 'all' || thread.state === state) &&
          (from === null || isFrom(thread.pull.head, from)) &&
          (base === null || thread.pull.base.branch === base),
      );
    return {
      list: sorted(found, query),
      wrap: (page) => (page as readonly Pull[]).map((thread) => pullShape(world, thread)),
    };
  }),
  route('POST /repos/{owner}/{repo}/pulls', WRITE, async ({ world, who, body }: Call<NewPull>) => {
    const { title = '', body: text = '', head, base } = body;
    const thread = await openPull(world, who, { title, body: text, head, base });
    return created(await fullPullShape(world, thread));
  }),
  route(`GET ${ONE}`, READ, async (call) =>
    ok(await fullPullShape(call.world, pullOf(call.world, number(call, 'pull_number'), call.who))),
  ),
  route(`PATCH ${ONE}`, WRITE, async (call: Call<PullWish>) => {
    const { world, who, body: wish } = call;
    const thread = pullOf(world, number(call, 'pull_number'), call.who);
    await editThread(world, who, thread, { title: wish.title, body: wish.body });
    if (wish.state === 'closed') await closeThread(world, who, thread, null);
    if (wish.state === 'open' && thread.state === 'closed') {
      await checkHeadIsThere(world, thread);
      await reopenThread(world, who, thread);
    }
    return ok(await fullPullShape(world, thread));
  }),
  route(`GET ${ONE}/files`, READ, async (call) => {
    const { pull } = pullOf(call.world, number(call, 'pull_number'), call.who);
    const comparison = await compareCommits(call.world.git, pull.base.sha, pull.head.sha);
    return { list: (comparison?.files ?? []).map((file) => fileShape(call.world, pull.head.sha, file)) };
  }),
  route(`GET ${ONE}/commits`, READ, async (call) => {
    const { pull } = pullOf(call.world, number(call, 'pull_number'), call.who);
    const comparison = await compareCommits(call.world.git, pull.base.sha, pull.head.sha);
    return { list: (comparison?.commits ?? []).map((commit) => commitShape(call.world, commit)) };
  }),
  route(
    `PUT ${ONE}/merge`,
    { needs: 'contents=write', role: 'write' },
    async (call: Call<MergeWish | undefined>) => {
      const thread = pullOf(call.world, number(call, 'pull_number'), call.who);
      const { sha, commit_title: title, commit_message: message, merge_method: method } = call.body ?? {};
      const commit = await mergePull(call.world, call.who, thread, { sha, title, message, method });
      return ok({ sha: commit, merged: true, message: 'Pull Request successfully merged' });
    },
  ),
];
