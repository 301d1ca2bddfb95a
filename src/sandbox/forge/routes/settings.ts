import type { Json } from '../openapi/schema.ts';
import { accountId } from '../people.ts';
import { notFound } from '../refusal.ts';
import { nothing, ok, route, type Call, type Route } from '../route.ts';
import { nodeId } from '../shapes/user.ts';
import { apiUrl, htmlUrl, setting, type World } from '../world.ts';

const READ = { needs: 'administration=read', role: 'admin' } as const;
const WRITE = { needs: 'administration=write', role: 'admin' } as const;

type Sent = Readonly<Record<string, Json>>;

const WORKFLOW = '/repos/{owner}/{repo}/actions/permissions/workflow';
const ENVIRONMENT = '/repos/{owner}/{repo}/environments/{environment_name}';
const BRANCHES = `${ENVIRONMENT}/deployment-branch-policies`;

/** What an administrator sets once: https://docs.github.com/en/rest/actions/permissions, https://docs.github.com/en/rest/deployments/environments */
export const SETTINGS: readonly Route[] = [
  route(`GET ${WORKFLOW}`, READ, ({ world }) =>
    ok({
      default_workflow_permissions: setting(world, 'default_workflow_permissions', 'write'),
      can_approve_pull_request_reviews: setting(world, 'can_approve_pull_request_reviews', false),
    }),
  ),
  route(`PUT ${WORKFLOW}`, WRITE, ({ world, body }: Call<Sent>) => {
    Object.assign(world.store.state.settings, body);
    return nothing;
  }),
  route(`GET ${ENVIRONMENT}`, READ, ({ world, params }) =>
    ok(environmentShape(world, nameIn(world, params))),
  ),
  route(`PUT ${ENVIRONMENT}`, WRITE, ({ world, params, body }: Call<Sent | undefined>) => {
    const { environments } = world.store.state;
    const name = params.environment_name ?? '';
    environments[name] = { branches: [], ...environments[name], ...body };
    return ok(environmentShape(world, name));
  }),
  route(`GET ${BRANCHES}`, READ, ({ world, params }) => {
    const list = branchesOf(world, nameIn(world, params));
    return { list, wrap: (page) => ({ total_count: list.length, branch_policies: page }) };
  }),
  route(`POST ${BRANCHES}`, WRITE, ({ world, params, body: { name = '', type = 'branch' } }: Call<Sent>) => {
    const environment = nameIn(world, params);
    const id = world.store.nextId();
    const policy = { id, node_id: nodeId('DeploymentBranchPolicy', id), name, type };
    const branches = [...branchesOf(world, environment), policy];
    Object.assign(world.store.state.environments[environment] ?? {}, { branches });
    return ok(policy);
  }),
];

/** The name of an environment that is there. Throws 404. */
function nameIn({ store }: World, { environment_name: name = '' }: Readonly<Record<string, string>>): string {
  if (!store.state.environments[name]) throw notFound();
  return name;
}

function branchesOf({ store }: World, name: string): Json[] {
  const branches = store.state.environments[name]?.branches;
  return Array.isArray(branches) ? branches : [];
}

function environmentShape(world: World, name: string): object {
  const { createdAt: at, environments } = world.store.state;
  const id = accountId(name);
  return {
    id,
    node_id: nodeId('Environment', name),
    name,
    url: apiUrl(world, `/environments/${encodeURIComponent(name)}`),
    html_url: htmlUrl(world, '/deployments/activity_log'),
    created_at: at,
    updated_at: at,
    protection_rules: [],
    deployment_branch_policy: environments[name]?.deployment_branch_policy ?? null,
  };
}
