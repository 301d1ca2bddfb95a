import { idOf, loginNamed, loginNumbered } from '../accounts.ts';
import { isAtLeast, sameLogin } from '../people.ts';
import { notFound } from '../refusal.ts';
import { number, ok, route, type Call, type Route } from '../route.ts';
import { isTeam, membersOf, teamShape, teamsOf } from '../shapes/team-shape.ts';
import { nodeId, userShape } from '../shapes/user-shape.ts';
import type { Json } from '../openapi/schema.ts';
import { roleOf, type World } from '../world.ts';

const READ = { needs: 'metadata=read' };
const TEAM = '/orgs/{org}/teams/{team_slug}';

/** https://docs.github.com/en/rest/users/users, https://docs.github.com/en/rest/collaborators/collaborators, https://docs.github.com/en/rest/teams */
export const ACCOUNTS: readonly Route[] = [
  route('GET /user', READ, ({ world, who }) => {
    if (who.kind !== 'user') throw notFound();
    return ok(fullUserShape(world, who.login));
  }),
  route('GET /users/{username}', READ, ({ world, params }) =>
    ok(fullUserShape(world, loginNamed(world, params.username ?? ''))),
  ),
  route('GET /user/{account_id}', READ, (call) =>
    ok(fullUserShape(call.world, loginNumbered(call.world, number(call, 'account_id')))),
  ),
  route('GET /repos/{owner}/{repo}/collaborators', { ...READ, role: 'write' }, ({ world }) => ({
    list: [world.owner, ...world.people.map(({ login }) => login)]
      .filter((login) => roleOf(world, login) !== 'read')
      .map((login) => collaboratorShape(world, login)),
  })),
  route(
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    { ...READ, role: 'write' },
    ({ world, params }) => {
      const login = loginNamed(world, params.username ?? '');
      const role = roleOf(world, login);
      return ok({
        // GitHub's older field knows no triage: https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
        permission: role === 'triage' ? 'read' : role,
        role_name: role,
        user: collaboratorShape(world, login),
      });
    },
  ),
  route(`GET ${TEAM}`, { needs: 'members=read' }, (call) => {
    const slug = teamIn(call);
    const at = call.world.store.state.createdAt;
    return ok({
      ...teamShape(call.world, slug),
      members_count: membersOf(call.world, slug).length,
      repos_count: 1,
      created_at: at,
      updated_at: at,
      organization: organizationShape(call.world),
    });
  }),
  route(`GET ${TEAM}/members`, { needs: 'members=read' }, (call) => ({
    list: membersOf(call.world, teamIn(call)).map((login) => userShape(call.world, login)),
  })),
  route(`GET ${TEAM}/memberships/{username}`, { needs: 'members=read' }, (call) => {
    const { world, params } = call;
    const slug = teamIn(call);
    const login = membersOf(world, slug).find((one) => sameLogin(one, params.username ?? ''));
    if (login === undefined) throw notFound();
    return ok({
      url: `${world.server}/api/v3/teams/${nodeId('Team', slug)}/memberships/${login}`,
      role: 'member',
      state: 'active',
    });
  }),
  route('GET /repos/{owner}/{repo}/teams', { needs: 'administration=read', role: 'admin' }, ({ world }) => ({
    list: teamsOf(world).map((slug) => teamShape(world, slug)),
  })),
  route('GET /orgs/{org}', READ, ({ world }) => ok(organizationShape(world))),
  route(
    'PATCH /orgs/{org}',
    { needs: 'organization_administration=write', role: 'admin' },
    ({ world, body }: Call<{ [key: string]: Json }>) => {
      Object.assign(world.store.state.organization, body);
      return ok(organizationShape(world));
    },
  ),
  route('GET /rate_limit', READ, ({ world, who }) => {
    const rate = world.limits.left(who);
    return ok({ resources: { core: rate, search: rate, graphql: rate }, rate });
  }),
];

function teamIn({ world, params: { team_slug: slug = '' } }: Call): string {
  if (!isTeam(world, slug)) throw notFound();
  return slug;
}

const COUNTS = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };

function fullUserShape(world: World, login: string): object {
  const at = world.store.state.createdAt;
  const name = world.people.find((person) => sameLogin(person.login, login))?.name ?? null;
  return {
    ...userShape(world, login),
    ...{ name, company: null, blog: null, location: null, email: null, hireable: null, bio: null },
    ...COUNTS,
    created_at: at,
    updated_at: at,
  };
}

function collaboratorShape(world: World, login: string): object {
  const role = roleOf(world, login);
  return {
    ...userShape(world, login),
    role_name: role,
    permissions: {
      pull: true,
      triage: isAtLeast(role, 'triage'),
      push: isAtLeast(role, 'write'),
      maintain: isAtLeast(role, 'admin'),
      admin: isAtLeast(role, 'admin'),
    },
  };
}

function organizationShape(world: World): object {
  const { owner, server, store } = world;
  const url = `${server}/api/v3/orgs/${owner}`;
  const at = store.state.createdAt;
  const id = idOf(world, owner);
  return {
    login: owner,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${server}/avatars/${id}`,
    html_url: `${server}/${owner}`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    ...COUNTS,
    type: 'Organization',
    created_at: at,
    updated_at: at,
    archived_at: null,
    // Off in a new organisation: https://docs.github.com/en/organizations/managing-organization-settings/allowing-people-to-delete-issues-in-your-organization
    members_can_delete_issues: false,
    ...store.state.organization,
  };
}
