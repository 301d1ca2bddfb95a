import { programmeOn } from '../domain/programme/in-force.ts';
import type { CityRecord } from '../domain/record/record.ts';
import type { IsoDate } from '../domain/dates/iso-date.ts';
import type { GitHub } from './client.ts';
import { orNull } from './status.ts';

/** The programme's teams (`organisation/team`) in which somebody is; most offices have an account instead. */
export async function teamsOf(
  gh: GitHub,
  record: CityRecord,
  today: IsoDate,
  login: string,
): Promise<string[]> {
  const teams = programmeOn(record, today).offices.flatMap(({ github }) =>
    github?.login.includes('/') ? [github.login] : [],
  );
  const isIn = await Promise.all([...new Set(teams)].map((team) => oncePerRun(gh, team, login)));
  return [...new Set(teams)].filter((_, index) => isIn[index]);
}

const asked = new WeakMap<GitHub, Map<string, Promise<boolean>>>();

/** A run has a client of its own, and asks once whether somebody is in a team. */
function oncePerRun(gh: GitHub, team: string, login: string): Promise<boolean> {
  const known = asked.get(gh) ?? new Map<string, Promise<boolean>>();
  asked.set(gh, known);
  const key = `${team} ${login}`.toLowerCase();
  const answer = known.get(key) ?? isMemberOfTeam(gh, team, login);
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}

/** Whether somebody is in a team, `organisation/team`. */
export async function isMemberOfTeam({ octokit }: GitHub, team: string, username: string): Promise<boolean> {
  const [org = '', team_slug = ''] = team.split('/');
  const answer = await orNull(octokit.rest.teams.getMembershipForUserInOrg({ org, team_slug, username }));
  return answer?.data.state === 'active';
}
