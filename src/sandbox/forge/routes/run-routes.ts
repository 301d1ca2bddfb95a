import { workflowNamed, setWorkflow, workflowFiles, type WorkflowFile } from '../operations/workflows.ts';
import { headRef, readRef } from '../git/refs.ts';
import { entryAt } from '../git/trees.ts';
import { notFound, HttpError } from '../refusal.ts';
import { nothing, number, ok, route, type Answer, type Call, type Route } from '../route.ts';
import { jobShape, runShape } from '../shapes/run-shape.ts';
import { nodeId } from '../shapes/user-shape.ts';
import type { Artifact, Run } from '../state/state.ts';
import { announce } from '../webhooks/announce.ts';
import { apiUrl, type World, htmlUrl, MAIN } from '../world.ts';

const READ = { needs: 'actions=read' };
const WRITE = { needs: 'actions=write', role: 'write' } as const;

const ONE = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';

/** https://docs.github.com/en/rest/actions/workflows */
export const WORKFLOWS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/actions/workflows', READ, async ({ world }) => {
    const list = (await workflowFiles(world)).map((file) => workflowShape(world, file));
    return { list, wrap: (page) => ({ total_count: list.length, workflows: page }) };
  }),
  route(`GET ${ONE}`, READ, async ({ world, params }) =>
    ok(workflowShape(world, await workflowNamed(world, params.workflow_id ?? ''))),
  ),
  route(`PUT ${ONE}/enable`, WRITE, async ({ world, params }) => {
    setWorkflow(world, (await workflowNamed(world, params.workflow_id ?? '')).path, 'active');
    return nothing;
  }),
  route(`PUT ${ONE}/disable`, WRITE, async ({ world, params }) => {
    setWorkflow(world, (await workflowNamed(world, params.workflow_id ?? '')).path, 'disabled_manually');
    return nothing;
  }),
];

const workflowShape = (world: World, { id, name, path, state, at }: WorkflowFile): object => ({
  id,
  node_id: nodeId('Workflow', id),
  name,
  path,
  state,
  created_at: world.store.state.createdAt,
  updated_at: at,
  url: apiUrl(world, `/actions/workflows/${id}`),
  html_url: htmlUrl(world, `/blob/${MAIN}/${path}`),
  badge_url: htmlUrl(world, `/actions/workflows/${path.split('/').at(-1)}/badge.svg`),
});

/** https://docs.github.com/en/rest/actions/workflow-runs */
export const RUNS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/actions/runs', READ, (call) => listed(call, () => true)),
  route('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', READ, async (call) => {
    const { path } = await workflowNamed(call.world, call.params.workflow_id ?? '');
    return listed(call, (run) => run.path === path);
  }),
  route('GET /repos/{owner}/{repo}/actions/runs/{run_id}', READ, (call) =>
    ok(runShape(call.world, runIn(call))),
  ),
  route('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', READ, (call) => {
    const run = runIn(call);
    const list = run.jobs.map((job) => jobShape(call.world, run, job));
    return { list, wrap: (page) => ({ total_count: list.length, jobs: page }) };
  }),
  route('GET /repos/{owner}/{repo}/actions/artifacts', READ, ({ world, query }) => {
    const name = query.get('name');
    const list = world.store.state.artifacts
      .filter((artifact) => name === null || artifact.name === name)
      .map((artifact) => artifactShape(world, artifact))
      .reverse();
    return { list, wrap: (page) => ({ total_count: list.length, artifacts: page }) };
  }),
  route('DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', WRITE, (call) => {
    const { artifacts } = call.world.store.state;
    const at = artifacts.findIndex(({ id }) => id === number(call, 'artifact_id'));
    if (at < 0) throw notFound();
    artifacts.splice(at, 1);
    return nothing;
  }),
  route(
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
    WRITE,
    async ({ world, who, params, body }: Call<{ ref: string; inputs?: object }>) => {
      const { path, state } = await workflowNamed(world, params.workflow_id ?? '');
      if (state !== 'active')
        throw new HttpError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
      const ref = headRef(body.ref.replace(/^refs\/heads\//, ''));
      const commit = await readRef(world.git, ref);
      if (commit === null) throw new HttpError(422, `No ref found for: ${body.ref}`);
      if ((await entryAt(world.git, commit, path)) === null) throw notFound();
      announce(world, who, 'workflow_dispatch', { inputs: body.inputs ?? {}, ref, workflow: path });
      return nothing;
    },
  ),
];

function runIn(call: Call): Run {
  const run = call.world.store.state.runs.find(({ id }) => id === number(call, 'run_id'));
  if (!run) throw notFound();
  return run;
}

/** Runs by the filters of GitHub's list, newest first. */
function listed({ world, query }: Call, wanted: (run: Run) => boolean): Answer {
  const asked = (name: string, value: string | null): boolean =>
    query.get(name) === null || query.get(name) === value;
  const [, before = null] = /^<(.+)$/.exec(query.get('created') ?? '') ?? [];
  const list = world.store.state.runs
    .filter(
      (run) =>
        wanted(run) &&
        (before === null || Date.parse(run.createdAt) < Date.parse(before)) &&
        asked('event', run.event) &&
        asked('branch', run.head.branch) &&
        asked('head_sha', run.head.sha) &&
        (asked('status', run.status) || asked('status', run.conclusion)),
    )
    .reverse();
  return {
    list,
    wrap: (page) => ({
      total_count: list.length,
      workflow_runs: (page as readonly Run[]).map((run) => runShape(world, run)),
    }),
  };
}

/** Kept for 90 days. https://docs.github.com/en/rest/actions/artifacts */
function artifactShape(world: World, { id, name, bytes, createdAt, run }: Artifact): object {
  const url = apiUrl(world, `/actions/artifacts/${id}`);
  const expires = Date.parse(createdAt) + 90 * 86_400_000;
  return {
    id,
    node_id: nodeId('Artifact', id),
    name,
    size_in_bytes: bytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: expires <= world.clock.now(),
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: `${new Date(expires).toISOString().slice(0, 19)}Z`,
    workflow_run: { id: run },
  };
}
