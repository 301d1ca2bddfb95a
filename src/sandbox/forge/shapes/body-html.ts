import { knownLogins } from '../accounts.ts';
import { sameLogin } from '../people.ts';
import type { Comment } from '../state/state.ts';
import type { World } from '../world.ts';
import { isTeam } from './team.ts';

/**
 * A comment as GitHub shows it, as far as somebody reads it here: escaped text with the mentions that reach somebody. A
 * team that the writer's token does not see stays plain text.
 * https://docs.github.com/en/rest/using-the-rest-api/media-types?apiVersion=2022-11-28#comment-body-properties
 */
export function bodyHtml(world: World, { body, reachesTeams = false }: Comment): string {
  const known = knownLogins(world);
  const text = escaped(body).replaceAll(
    /(?<![\w/`])@([\w-]+)(?:\/([\w.-]+))?/g,
    (all, name: string, team?: string) => {
      if (team !== undefined)
        return reachesTeams && sameLogin(name, world.owner) && isTeam(world, team)
          ? `<a class="team-mention notranslate" href="${world.server}/orgs/${name}/teams/${team}">${all}</a>`
          : all;
      return known.some((login) => sameLogin(login, name))
        ? `<a class="user-mention notranslate" href="${world.server}/${name}">${all}</a>`
        : all;
    },
  );
  return text
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${part}</p>`)
    .join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
