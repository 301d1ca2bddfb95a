import { sameLogin } from '../people.ts';
import { notFound } from '../refusal.ts';
import { ok, route, type Route } from '../route.ts';
import { nodeId } from '../shapes/user.ts';

/** https://docs.github.com/en/rest/teams/members#get-team-membership-for-a-user */
export const TEAMS: readonly Route[] = [
  route(
    'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    { needs: 'members=read' },
    ({ world, params: { org = '', team_slug = '', username = '' } }) => {
      const person = world.people.find(({ login }) => sameLogin(login, username));
      if (!sameLogin(org, world.owner) || !person?.teams?.includes(team_slug)) throw notFound();
      return ok({
        url: `${world.server}/api/v3/teams/${nodeId('Team', team_slug)}/memberships/${person.login}`,
        role: 'member',
        state: 'active',
      });
    },
  ),
];
