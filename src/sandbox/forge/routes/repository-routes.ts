import { isOwner, readCodeowners } from '../operations/codeowners.ts';
import { commitNamed } from '../operations/commit-named.ts';
import { readCommit } from '../git/commits.ts';
import { refsUnder } from '../git/refs.ts';
import type { Json } from '../openapi/schema.ts';
import { sameLogin } from '../people.ts';
import { notFound } from '../refusal.ts';
import { ok, route, type Call, type Route } from '../route.ts';
import { commitShape } from '../shapes/commit-shape.ts';
import { fullRepositoryShape } from '../shapes/repository-shape.ts';
import { userShape } from '../shapes/user-shape.ts';
import { apiUrl, MAIN, timeOf } from '../world.ts';

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

/** https://docs.github.com/en/rest/repos/repos#list-codeowners-errors */
export const CODEOWNERS: readonly Route[] = [
  route(
    'GET /repos/{owner}/{repo}/codeowners/errors',
    { needs: 'contents=read' },
    async ({ world, query }) => {
      const file = await readCodeowners(world, query.get('ref') ?? MAIN);
      if (!file) throw notFound();
      const errors = file.lines.flatMap(({ number: line, text: source, owners }) =>
        owners
          .filter((owner) => !isOwner(world, owner))
          .map((owner) => {
            const column = source.indexOf(owner) + 1;
            const kind = /^@[\w-]+(\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/.test(owner)
              ? 'Unknown owner'
              : 'Invalid owner';
            const suggestion =
              kind === 'Unknown owner'
                ? `make sure ${owner} exists and has write access to the repository`
                : null;
            const message = `${kind} on line ${line}: ${suggestion ?? ''}\n\n  ${source}\n  ${' '.repeat(column - 1)}^`;
            return { line, column, source, kind, suggestion, message, path: file.path };
          }),
      );
      return ok({ errors });
    },
  ),
];

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
