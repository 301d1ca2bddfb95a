import { commitNamed } from '../acts/names.ts';
import { readCommit } from '../git/commits.ts';
import { refsUnder } from '../git/refs.ts';
import type { Json } from '../openapi/schema.ts';
import { notFound } from '../refusal.ts';
import { ok, route, type Call, type Route } from '../route.ts';
import { commitShape } from '../shapes/commit.ts';
import { fullRepositoryShape } from '../shapes/repository.ts';
import { apiUrl } from '../world.ts';

export const REPOSITORY: readonly Route[] = [
  route('GET /repos/{owner}/{repo}', { needs: 'metadata=read' }, ({ world, who }) =>
    ok(fullRepositoryShape(world, who)),
  ),
  route(
    'PATCH /repos/{owner}/{repo}',
    { needs: 'administration=write', role: 'admin' },
    ({ world, who, body }: Call<{ [key: string]: Json }>) => {
      Object.assign(world.store.state.settings, body);
      return ok(fullRepositoryShape(world, who));
    },
  ),
  route('GET /repos/{owner}/{repo}/branches', { needs: 'contents=read' }, async ({ world }) => ({
    list: [...(await refsUnder(world.git, 'refs/heads'))].map(([ref, sha]) => ({
      name: ref.slice('refs/heads/'.length),
      commit: { sha, url: apiUrl(world, `/commits/${sha}`) },
      protected: false,
    })),
  })),
  route('GET /repos/{owner}/{repo}/commits/{ref}', { needs: 'contents=read' }, async ({ world, params }) => {
    const name = params.ref ?? '';
    const commit = await readCommit(world.git, await commitNamed(world, name));
    if (!commit) throw notFound();
    return ok(commitShape(world, commit));
  }),
];
