import type { Status } from '../state/state.ts';
import { apiUrl, type World } from '../world.ts';
import { repositoryShape } from './repository.ts';
import { nodeId, userShape } from './user.ts';

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
