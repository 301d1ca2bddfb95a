import { isTeam } from '../desk/protect/codeowners.ts';
import type { GitHub } from '../github/port.ts';

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

async function findPerson({ people }: GitHub, name: string): Promise<Account | null> {
  const found = await people.find(name);
  if (!found) return null;
  const { login, id } = found;
  const there = await people.permission(login);
  const mayWrite = ['write', 'admin'].includes(there?.permission ?? 'none');
  return { login, id, people: [login], mayWrite };
}

async function findTeam({ people }: GitHub, name: string): Promise<Account | null> {
  const members = await people.members(name);
  if (!members) return null;
  const slug = name.slice(name.indexOf('/') + 1);
  const permission = (await people.teams()).find((team) => team.slug === slug)?.permission ?? 'none';
  return {
    login: name,
    id: null,
    people: members.map(({ login }) => login),
    mayWrite: ['push', 'maintain', 'admin'].includes(permission),
  };
}
