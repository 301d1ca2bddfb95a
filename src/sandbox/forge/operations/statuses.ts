import type { Actor } from '../actor.ts';
import { kindOf } from '../git/refs.ts';
import { invalid, HttpError } from '../refusal.ts';
import { userShape } from '../shapes/user-shape.ts';
import type { Status } from '../state/state.ts';
import { announce } from '../webhooks/announce.ts';
import { timeOf, type World } from '../world.ts';

const LONGEST_DESCRIPTION = 140;
const MOST_OF_A_CONTEXT = 1_000;

export async function setStatus(
  world: World,
  who: Actor,
  said: Pick<Status, 'sha' | 'context' | 'state' | 'description' | 'url'>,
): Promise<Status> {
  if ((await kindOf(world.git, said.sha)) !== 'commit')
    throw new HttpError(422, `No commit found for SHA: ${said.sha}`);
  if ([...(said.description ?? '')].length > LONGEST_DESCRIPTION)
    throw invalid('Status', 'description', 'custom', 'description is too long (maximum is 140 characters)');
  const { store } = world;
  const same = store.state.statuses.filter(
    ({ sha, context }) => sha === said.sha && context === said.context,
  );
  if (same.length >= MOST_OF_A_CONTEXT)
    throw invalid(
      'Status',
      'base',
      'custom',
      'This SHA and context has reached the maximum number of statuses.',
    );
  const status = { id: store.nextId(), ...said, creator: who.login, at: timeOf(world) };
  store.state.statuses.push(status);
  announce(world, who, 'status', {
    id: status.id,
    sha: status.sha,
    name: `${world.owner}/${world.repo}`,
    state: status.state,
    description: status.description,
    target_url: status.url,
    context: status.context,
    created_at: status.at,
    updated_at: status.at,
    avatar_url: Reflect.get(userShape(world, who.login), 'avatar_url'),
  });
  return status;
}

/** All statuses of a commit, newest first. */
export const statusesOf = ({ store }: World, sha: string): Status[] =>
  store.state.statuses.filter((status) => status.sha === sha).reverse();

/** The newest status of each context. */
export const newestOf = (world: World, sha: string): Status[] =>
  statusesOf(world, sha).filter(
    ({ context }, at, all) => all.findIndex((status) => status.context === context) === at,
  );
