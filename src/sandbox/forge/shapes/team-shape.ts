import { idOf } from '../accounts.ts';
import type { Role } from '../people.ts';
import type { World } from '../world.ts';
import { nodeId } from './user-shape.ts';

/** The teams that somebody is in or that have a role. */
export const teamsOf = ({ people, teams }: World): string[] => [
  ...new Set([...people.flatMap((person) => person.teams ?? []), ...Object.keys(teams)]),
];

export const isTeam = (world: World, slug: string): boolean => teamsOf(world).includes(slug);

export const membersOf = ({ people }: World, slug: string): string[] =>
  people.filter(({ teams }) => teams?.includes(slug)).map(({ login }) => login);

/** As GitHub calls roles of teams. */
const PERMISSIONS: Readonly<Record<Role, string>> = {
  read: 'pull',
  triage: 'triage',
  write: 'push',
  admin: 'admin',
};

export function teamShape(world: World, slug: string): object {
  const id = idOf(world, `team ${slug}`);
  const url = `${world.server}/api/v3/organizations/1/team/${id}`;
  return {
    id,
    node_id: nodeId('Team', id),
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: PERMISSIONS[world.teams[slug] ?? 'write'],
    type: 'organization',
    url,
    html_url: `${world.server}/orgs/${world.owner}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}
