import { headRef, readRef } from '../git/refs.ts';
import { entryAt } from '../git/trees.ts';
import { notFound, Refusal } from '../refusal.ts';
import { nothing, number, ok, route, type Call, type Route } from '../route.ts';
import { runShape } from '../shapes/run.ts';
import { announce } from '../webhooks/announce.ts';

const READ = { needs: 'actions=read' };

/** https://docs.github.com/en/rest/actions/workflow-runs */
export const RUNS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/actions/runs', READ, ({ world, query }) => {
    const asked = (name: string, value: string | null): boolean =>
      query.get(name) === null || query.get(name) === value;
    const list = world.store.state.runs
      .filter(
        (run) =>
          asked('event', run.event) &&
          asked('branch', run.head.branch) &&
          asked('head_sha', run.head.sha) &&
          (asked('status', run.status) || asked('status', run.conclusion)),
      )
      .map((run) => runShape(world, run))
      .reverse();
    return { list, wrap: (page) => ({ total_count: list.length, workflow_runs: page }) };
  }),
  route('GET /repos/{owner}/{repo}/actions/runs/{run_id}', READ, (call) => {
    const run = call.world.store.state.runs.find(({ id }) => id === number(call, 'run_id'));
    if (!run) throw notFound();
    return ok(runShape(call.world, run));
  }),
  route(
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    { needs: 'actions=write', role: 'write' },
    async ({ world, who, params, body }: Call<{ ref: string; inputs?: object }>) => {
      const path = `.github/workflows/${params.workflow_id}`;
      const ref = headRef(body.ref.replace(/^refs\/heads\//, ''));
      const commit = await readRef(world.git, ref);
      if (commit === null) throw new Refusal(422, `No ref found for: ${body.ref}`);
      if ((await entryAt(world.git, commit, path)) === null) throw notFound();
      announce(world, who, 'workflow_dispatch', { inputs: body.inputs ?? {}, ref, workflow: path });
      return nothing;
    },
  ),
];
