import { sameLogin } from '../people.ts';
import { ok, route, type Call, type Route } from '../route.ts';
import { userShape } from '../shapes/user.ts';
import { apiUrl, timeOf } from '../world.ts';

const READ = { needs: 'metadata=read' };

/** Who hears of everything in the repository. https://docs.github.com/en/rest/activity/watching */
export const WATCHING: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/subscribers', READ, ({ world }) => ({
    list: world.store.state.watchers.map((login) => userShape(world, login)),
  })),
  route(
    'PUT /repos/{owner}/{repo}/subscription',
    { needs: 'metadata=read' },
    ({ world, who, body: { subscribed = false } }: Call<{ subscribed?: boolean }>) => {
      const { watchers } = world.store.state;
      const others = watchers.filter((login) => !sameLogin(login, who.login));
      watchers.splice(0, watchers.length, ...others, ...(subscribed ? [who.login] : []));
      return ok({
        subscribed,
        ignored: false,
        reason: null,
        created_at: timeOf(world),
        url: apiUrl(world, '/subscription'),
        repository_url: apiUrl(world),
      });
    },
  ),
];
