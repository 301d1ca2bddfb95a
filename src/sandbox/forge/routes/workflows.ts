import { setWorkflow, workflowFiles, workflowNamed, type WorkflowFile } from '../acts/workflows.ts';
import { nothing, ok, route, type Route } from '../route.ts';
import { nodeId } from '../shapes/user.ts';
import { apiUrl, htmlUrl, MAIN, type World } from '../world.ts';

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
