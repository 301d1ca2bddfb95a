import type { People } from '../port.ts';
import { orNull } from '../errors.ts';
import type { Client } from './client.ts';
import { accountFrom } from './graphql.ts';

/** https://docs.github.com/en/rest/teams and https://docs.github.com/en/rest/collaborators */
export function peopleBy({ octokit, owner, repo }: Client): People {
  const { activity, repos, teams, users } = octokit.rest;
  return {
    find: async (username) => {
      const answer = await orNull(users.getByUsername({ username }));
      return answer && accountFrom(answer.data);
    },
    permission: async (username) => {
      const answer = await orNull(repos.getCollaboratorPermissionLevel({ owner, repo, username }));
      return answer && { permission: answer.data.permission, role: answer.data.role_name };
    },
    isMember: async (team, username) => {
      const answer = await orNull(teams.getMembershipForUserInOrg({ ...teamOf(team), username }));
      return answer?.data.state === 'active';
    },
    members: async (team) => {
      const asked = { ...teamOf(team), per_page: 100 };
      const all = await orNull(octokit.paginate(teams.listMembersInOrg, asked));
      return all && all.map(accountFrom);
    },
    teams: async () => {
      const all = await octokit.paginate(repos.listTeams, { owner, repo, per_page: 100 });
      return all.map(({ slug, permission }) => ({ slug, permission }));
    },
    watchers: async () => {
      const all = await octokit.paginate(activity.listWatchersForRepo, { owner, repo, per_page: 100 });
      return all.map(accountFrom);
    },
  };
}

/** The organisation and the slug of a team, `organisation/team`. */
export function teamOf(team: string): { readonly org: string; readonly team_slug: string } {
  const [org = '', team_slug = ''] = team.split('/');
  return { org, team_slug };
}
