import { environmentNamed, ensureEnvironment } from '../operations/environments.ts';
import { notFound } from '../refusal.ts';
import { nothing, number, ok, route, type Call, type Route } from '../route.ts';
import { nodeId } from '../shapes/user-shape.ts';
import type { BranchPolicy, Environment } from '../state/state.ts';
import { apiUrl, htmlUrl, timeOf, type World } from '../world.ts';

const READ = { needs: 'actions=read', role: 'read' } as const;
const WRITE = { needs: 'administration=write', role: 'admin' } as const;

const ONE = '/repos/{owner}/{repo}/environments/{environment_name}';
const BRANCHES = `${ONE}/deployment-branch-policies`;

interface Wish {
  readonly deployment_branch_policy?: Environment['policy'];
}

/** https://docs.github.com/en/rest/deployments/environments, https://docs.github.com/en/rest/deployments/branch-policies */
export const ENVIRONMENTS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/environments', READ, ({ world }) => {
    const list = Object.keys(world.store.state.environments).map((name) => environmentShape(world, name));
    return { list, wrap: (page) => ({ total_count: list.length, environments: page }) };
  }),
  route(`GET ${ONE}`, READ, ({ world, params }) =>
    ok(environmentShape(world, params.environment_name ?? '')),
  ),
  // What is not sent is taken away, as GitHub says.
  route(`PUT ${ONE}`, WRITE, ({ world, params, body }: Call<Wish | undefined>) => {
    const name = params.environment_name ?? '';
    const policy = body?.deployment_branch_policy ?? null;
    Object.assign(ensureEnvironment(world, name), { policy, updatedAt: timeOf(world) });
    return ok(environmentShape(world, name));
  }),
  route(`GET ${BRANCHES}`, READ, (call) => {
    const list = inCall(call).branches.map(policyShape);
    return { list, wrap: (page) => ({ total_count: list.length, branch_policies: page }) };
  }),
  route(`POST ${BRANCHES}`, WRITE, (call: Call<{ name: string; type?: BranchPolicy['type'] }>) => {
    const { branches } = inCall(call);
    const { name, type = 'branch' } = call.body;
    const there = branches.find((one) => one.name === name && one.type === type);
    if (there) return { status: 303 };
    const policy = { id: call.world.store.nextId(), name, type };
    branches.push(policy);
    return ok(policyShape(policy));
  }),
  route(`GET ${BRANCHES}/{branch_policy_id}`, READ, (call) => ok(policyShape(policyIn(call)))),
  route(`DELETE ${BRANCHES}/{branch_policy_id}`, WRITE, (call) => {
    const { branches } = inCall(call);
    branches.splice(branches.indexOf(policyIn(call)), 1);
    return nothing;
  }),
];

const inCall = ({ world, params }: Call): Environment =>
  environmentNamed(world, params.environment_name ?? '');

function policyIn(call: Call): BranchPolicy {
  const found = inCall(call).branches.find(({ id }) => id === number(call, 'branch_policy_id'));
  if (!found) throw notFound();
  return found;
}

const policyShape = ({ id, name, type }: BranchPolicy): object => ({
  id,
  node_id: nodeId('DeploymentBranchPolicy', id),
  name,
  type,
});

function environmentShape(world: World, name: string): object {
  const { id, createdAt, updatedAt, policy } = environmentNamed(world, name);
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: apiUrl(world, `/environments/${encodeURIComponent(name)}`),
    html_url: htmlUrl(world, '/deployments/activity_log'),
    created_at: createdAt,
    updated_at: updatedAt,
    protection_rules: policy ? [{ id, node_id: nodeId('GateRule', id), type: 'branch_policy' }] : [],
    deployment_branch_policy: policy,
  };
}
