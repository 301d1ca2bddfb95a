import { isTeam } from '../desk/protect/codeowners.ts';
import type { GitHub } from '../github/client.ts';
import { orNull } from '../github/status.ts';

/** An account or a team (`organisation/team`) as GitHub has it now. A team is known by its name, a person by a number. */
export interface Account {
  readonly login: string;
  readonly id: number | null;
  /** The people behind it. */
  readonly people: readonly string[];
  /** Whether it may write in the repository: whoever answers for the code must. */
  readonly mayWrite: boolean;
}

/** Null for a name that GitHub does not know. */
export const findAccount = (gh: GitHub, name: string): Promise<Account | null> =>
  isTeam(name) ? findTeam(gh, name) : findPerson(gh, name);

async function findPerson({ octokit, owner, repo }: GitHub, username: string): Promise<Account | null> {
  const answer = await orNull(octokit.rest.users.getByUsername({ username }));
  if (!answer) return null;
  const { login, id } = answer.data;
  const role = await orNull(
    octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login }),
  );
  const mayWrite = ['write', 'admin'].includes(role?.data.permission ?? 'none');
  return { login, id, people: [login], mayWrite };
}

async function findTeam({ octokit, owner, repo }: GitHub, name: string): Promise<Account | null> {
  const [org = '', team_slug = ''] = name.split('/');
  const members = await orNull(
    octokit.paginate(octokit.rest.teams.listMembersInOrg, { org, team_slug, per_page: 100 }),
  );
  if (!members) return null;
  const teams = await octokit.paginate(octokit.rest.repos.listTeams, { owner, repo, per_page: 100 });
  const permission = teams.find(({ slug }) => slug === team_slug)?.permission ?? 'none';
  return {
    login: name,
    id: null,
    people: members.map(({ login }) => login),
    mayWrite: ['push', 'maintain', 'admin'].includes(permission),
  };
}
