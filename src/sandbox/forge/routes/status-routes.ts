import { commitNamed } from '../operations/commit-named.ts';
import { newestOf, setStatus, statusesOf } from '../operations/statuses.ts';
import { created, route, type Call, type Route } from '../route.ts';
import { repositoryShape } from '../shapes/repository-shape.ts';
import { nodeId, userShape } from '../shapes/user-shape.ts';
import type { Status } from '../state/state.ts';
import { apiUrl, type World } from '../world.ts';

const plainStatus = (world: World, status: Status) => ({
  url: apiUrl(world, `/statuses/${status.sha}`),
  avatar_url: `${world.server}/avatars/${status.id}`,
  id: status.id,
  node_id: nodeId('StatusContext', status.id),
  state: status.state,
  description: status.description,
  target_url: status.url,
  context: status.context,
  created_at: status.at,
  updated_at: status.at,
});

export const statusShape = (world: World, status: Status): object => ({
  ...plainStatus(world, status),
  creator: userShape(world, status.creator),
});

/** The newest status of each context, and what they come to. https://docs.github.com/en/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
export function combinedShape(
  world: World,
  sha: string,
  newest: readonly Status[],
  page: readonly Status[],
): object {
  return {
    state: newest.some(({ state }) => state === 'failure' || state === 'error')
      ? 'failure'
      : newest.length === 0 || newest.some(({ state }) => state === 'pending')
        ? 'pending'
        : 'success',
    statuses: page.map((status) => plainStatus(world, status)),
    sha,
    total_count: newest.length,
    repository: repositoryShape(world),
    commit_url: apiUrl(world, `/commits/${sha}`),
    url: apiUrl(world, `/commits/${sha}/status`),
  };
}

const READ = { needs: 'statuses=read' };

interface Sent {
  readonly state: Status['state'];
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

/** https://docs.github.com/en/rest/commits/statuses */
export const STATUSES: readonly Route[] = [
  route(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    { needs: 'statuses=write', role: 'write' },
    async ({ world, who, params, body }: Call<Sent>) => {
      const { state, context = 'default', description = null, target_url: url = null } = body;
      const sha = params.sha ?? '';
      return created(
        statusShape(world, await setStatus(world, who, { sha, state, context, description, url })),
      );
    },
  ),
  route('GET /repos/{owner}/{repo}/commits/{ref}/status', READ, async ({ world, params }) => {
    const sha = await commitNamed(world, params.ref ?? '');
    const newest = newestOf(world, sha);
    return { list: newest, wrap: (page) => combinedShape(world, sha, newest, page as readonly Status[]) };
  }),
  route('GET /repos/{owner}/{repo}/commits/{ref}/statuses', READ, async ({ world, params }) => {
    const sha = await commitNamed(world, params.ref ?? '');
    return { list: statusesOf(world, sha).map((status) => statusShape(world, status)) };
  }),
];
