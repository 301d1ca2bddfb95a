import type { GitHub } from './client.ts';
import { statusOf } from './status.ts';

/** A team of more people than this is called by its own name. */
const FEW = 10;

const asked = new WeakMap<GitHub, Map<string, Promise<readonly string[]>>>();

/**
 * How accounts are called in a comment, so that GitHub tells them: a person by name, a team by the names of its members.
 * GitHub makes a mention of a team only from somebody who may see it, which is an App of that organisation with
 * `members: read` and never a workflow's own token; the members are called one by one then, since that always works. Where
 * they cannot be seen nobody is called: it would be plain text. Each team is asked about once a run.
 * https://docs.github.com/en/rest/teams/members#list-team-members
 */
export async function mentionsOf(gh: GitHub, accounts: readonly string[]): Promise<string[]> {
  const names = await Promise.all(
    accounts.map((account) => (account.includes('/') ? membersOnce(gh, account) : [account])),
  );
  return unique(names.flat().map((name) => `@${name}`));
}

/** How accounts are called, by words that cannot wait: of teams, only those of `accounts` are known. */
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

function membersOnce(gh: GitHub, team: string): Promise<readonly string[]> {
  const known = asked.get(gh) ?? new Map<string, Promise<readonly string[]>>();
  asked.set(gh, known);
  const answer = known.get(team) ?? membersOf(gh, team);
  known.set(team, answer);
  return answer;
}

async function membersOf({ octokit }: GitHub, team: string): Promise<readonly string[]> {
  const [org = '', team_slug = ''] = team.split('/');
  try {
    const { data } = await octokit.rest.teams.listMembersInOrg({ org, team_slug, per_page: 100 });
    return data.length > FEW ? [team] : data.map(({ login }) => login);
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return [];
    throw error;
  }
}
