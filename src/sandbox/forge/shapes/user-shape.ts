import { isBot } from '../actor.ts';
import { idOf } from '../accounts.ts';
import { sameLogin } from '../people.ts';
import type { World } from '../world.ts';

/** An account as GitHub shows it inside of other answers. */
export function userShape(world: World, login: string): object {
  const id = idOf(world, login);
  const url = `${world.server}/api/v3/users/${encodeURIComponent(login)}`;
  const type = isBot(login) ? 'Bot' : sameLogin(login, world.owner) ? 'Organization' : 'User';
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `${world.server}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: isBot(login)
      ? `${world.server}/apps/${login.slice(0, -'[bot]'.length)}`
      : `${world.server}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** GitHub's second name for a thing. */
export const nodeId = (kind: string, id: number | string): string =>
  Buffer.from(`${kind}${id}`).toString('base64url');
