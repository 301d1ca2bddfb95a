import { programmeOn } from '../domain/programme/in-force.ts';
import { isSender } from '../domain/desk/sender.ts';
import type { CityRecord } from '../domain/record/record.ts';
import type { IsoDate } from '../domain/dates/iso-date.ts';
import type { GitHub } from './port.ts';
import { statusOf } from './errors.ts';

/** Returns the programme's teams (`organisation/team`) in which somebody is; most offices have an account instead. */
export async function teamsOf(
  gh: GitHub,
  record: CityRecord,
  today: IsoDate,
  login: string,
): Promise<string[]> {
  if (isSender({ login })) return [];
  const teams = programmeOn(record, today).offices.flatMap(({ github }) =>
    github?.login.includes('/') ? [github.login] : [],
  );
  const isIn = await Promise.all(
    [...new Set(teams)].map((team) =>
      memberships(gh, `${team} ${login}`.toLowerCase(), () => gh.people.isMember(team, login)),
    ),
  );
  return [...new Set(teams)].filter((_, index) => isIn[index]);
}

/** Asks once for each key of a client: a run has a client of its own. A failed question is asked again. */
function oncePerClient<T>(): (gh: GitHub, key: string, ask: () => Promise<T>) => Promise<T> {
  const asked = new WeakMap<GitHub['people'], Map<string, Promise<T>>>();
  return (gh, key, ask) => {
    const known = asked.get(gh.people) ?? new Map<string, Promise<T>>();
    asked.set(gh.people, known);
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}

const memberships = oncePerClient<boolean>();
const mentioned = oncePerClient<readonly string[]>();

/** A team of more people than this is called by its own name. */
const FEW = 10;

/**
 * Returns how accounts are called in a comment, so that GitHub tells them: a person by name, a team by the names of its
 * members. GitHub makes a mention of a team only from somebody who may see it, which is an App of that organisation with
 * `members: read` and never a workflow's own token; the members are called one by one then, since that always works. Where
 * they cannot be seen nobody is called: it would be plain text.
 * https://docs.github.com/en/rest/teams/members#list-team-members
 */
export async function mentionsOf(gh: GitHub, accounts: readonly string[]): Promise<string[]> {
  const names = await Promise.all(
    accounts.map((account) =>
      account.includes('/') ? mentioned(gh, account, () => membersOf(gh, account)) : [account],
    ),
  );
  return unique(names.flat().map((name) => `@${name}`));
}

/** Returns how accounts are called by words that cannot wait: of teams, only those of `accounts` are known. */
export async function callsFor(
  gh: GitHub,
  accounts: readonly string[],
): Promise<(logins: readonly string[]) => readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const team of accounts)
    if (team.includes('/')) known.set(team.toLowerCase(), await mentionsOf(gh, [team]));
  return (logins) =>
    unique(logins.flatMap((one) => (one.includes('/') ? (known.get(one.toLowerCase()) ?? []) : [`@${one}`])));
}

/** Each name once, whatever the case of its letters. */
const unique = (names: readonly string[]): string[] => [
  ...new Map(names.map((name) => [name.toLowerCase(), name])).values(),
];

async function membersOf(gh: GitHub, team: string): Promise<readonly string[]> {
  try {
    const members = (await gh.people.members(team)) ?? [];
    return members.length > FEW ? [team] : members.map(({ login }) => login);
  } catch (error) {
    if (statusOf(error) === 403) return [];
    throw error;
  }
}
