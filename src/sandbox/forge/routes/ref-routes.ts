import { changeRef, createRef, deleteRef } from '../operations/refs.ts';
import { readRef, refsUnder } from '../git/refs.ts';
import { notFound } from '../refusal.ts';
import { created, nothing, ok, route, type Call, type Route } from '../route.ts';
import { nodeId } from '../shapes/user-shape.ts';
import { apiUrl, type World } from '../world.ts';

const READ = { needs: 'contents=read' };
const WRITE = { needs: 'contents=write', role: 'write' } as const;

const refShape = (world: World, ref: string, sha: string): object => ({
  ref,
  node_id: nodeId('Ref', ref),
  url: apiUrl(world, `/git/${ref}`),
  object: { type: 'commit', sha, url: apiUrl(world, `/git/commits/${sha}`) },
});

const refIn = ({ params }: Call): string => `refs/${params.ref ?? ''}`;

export const REFS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/git/ref/{ref}', READ, async (call) => {
    const sha = await readRef(call.world.git, refIn(call));
    if (sha === null) throw notFound();
    return ok(refShape(call.world, refIn(call), sha));
  }),
  // GitHub's own paging of this list is not described; all of it comes at once.
  route('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', READ, async (call) => {
    const start = refIn(call);
    const folder = start.slice(0, start.lastIndexOf('/'));
    const found = [...(await refsUnder(call.world.git, folder))].filter(([ref]) => ref.startsWith(start));
    return ok(found.map(([ref, sha]) => refShape(call.world, ref, sha)));
  }),
  route(
    'POST /repos/{owner}/{repo}/git/refs',
    WRITE,
    async ({ world, who, body: { ref, sha } }: Call<{ ref: string; sha: string }>) => {
      await createRef(world, who, ref, sha);
      return created(refShape(world, ref, sha));
    },
  ),
  route(
    'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
    WRITE,
    async (call: Call<{ sha: string; force?: boolean }>) => {
      const { sha, force = false } = call.body;
      await changeRef(call.world, call.who, refIn(call), sha, force);
      return ok(refShape(call.world, refIn(call), sha));
    },
  ),
  route('DELETE /repos/{owner}/{repo}/git/refs/{ref}', WRITE, async (call) => {
    await deleteRef(call.world, call.who, refIn(call));
    return nothing;
  }),
];
