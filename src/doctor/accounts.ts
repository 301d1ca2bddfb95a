import type { Account } from '../domain/desk/account.ts';
import type { Text } from '../domain/text.ts';
import { seatsOn } from '../domain/desk/actor.ts';
import { dayOf } from '../domain/dates/day.ts';
import type { GitHub } from '../github/port.ts';
import { isTeam } from '../desk/protect/codeowners.ts';
import type { KnownAccount } from '../domain/schema/account.ts';
import type { Ground } from './ground.ts';

/** An account or team that programme or roster name. */
export interface Named {
  readonly login: string;
  /** The number that the record knows; a team has none. */
  readonly id: number | null;
  readonly isTeam: boolean;
  readonly isSecretariat: boolean;
  /** The office or the seat. */
  readonly as: Text;
}

/** Everybody whom the programme of today and the roster of today name, each once. */
export function namedOn({ record, programme, now }: Pick<Ground, 'record' | 'programme' | 'now'>): Named[] {
  const offices = programme.offices.flatMap(({ github, name, roles }) =>
    github === undefined
      ? []
      : [{ ...known(github), as: name, isSecretariat: roles.includes('secretariat') }],
  );
  const members = seatsOn(record, dayOf(now)).flatMap(({ github, displayName }) =>
    github === undefined
      ? []
      : [{ ...known(github), as: { ja: displayName, en: displayName }, isSecretariat: false }],
  );
  const all = [...offices, ...members];
  return all.filter((one, at) => all.findIndex(({ login }) => login === one.login) === at);
}

const known = ({ login, id }: KnownAccount) => ({ login, id: id ?? null, isTeam: isTeam(login) });

/** The people behind a name: those of a team, or the account; nobody where GitHub does not know it. */
export async function peopleBehind(gh: GitHub, login: string): Promise<Account[]> {
  if (isTeam(login)) return (await gh.people.members(login)) ?? [];
  const account = await gh.people.find(login);
  return account ? [account] : [];
}

/** The people behind several names, each once. */
export async function peopleBehindAll(gh: GitHub, logins: readonly string[]): Promise<Account[]> {
  const all = (await Promise.all(logins.map((login) => peopleBehind(gh, login)))).flat();
  return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
}

/** Whether somebody may merge here. https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
export async function mayWrite(gh: GitHub, login: string): Promise<boolean> {
  const there = await gh.people.permission(login);
  return there !== null && ['write', 'maintain', 'admin'].includes(there.permission);
}

/** The people of the secretariat. */
export const secretariatOf = (ground: Ground): Promise<Account[]> =>
  peopleBehindAll(
    ground.gh,
    namedOn(ground).flatMap(({ login, isSecretariat }) => (isSecretariat ? [login] : [])),
  );
