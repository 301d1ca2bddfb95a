import { commitNamed } from '../acts/names.ts';
import { newestOf, setStatus, statusesOf } from '../acts/statuses.ts';
import { created, route, type Call, type Route } from '../route.ts';
import { combinedShape, statusShape } from '../shapes/status.ts';
import type { Status } from '../state/state.ts';

const READ = { needs: 'statuses=read' };

interface Sent {
  readonly state: Status['state'];
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

/** https://docs.github.com/en/rest/commits/statuses */
export const STATUSES: readonly Route[] = [
  route(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    { needs: 'statuses=write', role: 'write' },
    async ({ world, who, params, body }: Call<Sent>) => {
      const { state, context = 'default', description = null, target_url: url = null } = body;
      const sha = params.sha ?? '';
      return created(
        statusShape(world, await setStatus(world, who, { sha, state, context, description, url })),
      );
    },
  ),
  route('GET /repos/{owner}/{repo}/commits/{ref}/status', READ, async ({ world, params }) => {
    const sha = await commitNamed(world, params.ref ?? '');
    const newest = newestOf(world, sha);
    return { list: newest, wrap: (page) => combinedShape(world, sha, newest, page as readonly Status[]) };
  }),
  route('GET /repos/{owner}/{repo}/commits/{ref}/statuses', READ, async ({ world, params }) => {
    const sha = await commitNamed(world, params.ref ?? '');
    return { list: statusesOf(world, sha).map((status) => statusShape(world, status)) };
  }),
];
