import { commitNamed } from '../operations/commit-named.ts';
import { entryAt, readTree, type Entry } from '../git/trees.ts';
import { notFound } from '../refusal.ts';
import { ok, route, type Route } from '../route.ts';
import { apiUrl, htmlUrl, MAIN, type World } from '../world.ts';
import { lines } from './object-routes.ts';

/** GitHub gives no content of larger files here. */
const LARGEST = 1_048_576;

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
export const CONTENTS: readonly Route[] = [
  route(
    'GET /repos/{owner}/{repo}/contents/{path}',
    { needs: 'contents=read' },
    async ({ world, params, query }) => {
      const path = (params.path ?? '').replace(/\/$/, '');
      const ref = query.get('ref') ?? MAIN;
      const commit = await commitNamed(world, ref);
      const entry = await entryAt(world.git, commit, path);
      if (!entry) throw notFound();
      if (entry.type !== 'tree') return ok(await fileShape(world, ref, entry));
      const inside = (await readTree(world.git, entry.sha, false)) ?? [];
      return ok(inside.map((one) => plainShape(world, ref, { ...one, path: `${path}/${one.path}` })));
    },
  ),
];

function plainShape(world: World, ref: string, { path, sha, size, mode }: Entry): object {
  const type = typeOf(mode);
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  const url = apiUrl(world, `/contents/${escaped}?ref=${encodeURIComponent(ref)}`);
  const gitUrl = apiUrl(world, `/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`);
  const html = htmlUrl(world, `/${type === 'dir' ? 'tree' : 'blob'}/${ref}/${escaped}`);
  const raw = type === 'file' ? htmlUrl(world, `/raw/${ref}/${escaped}`) : null;
  return {
    type: type === 'submodule' ? 'file' : type,
    size: size ?? 0,
    name: path.split('/').at(-1),
    path,
    sha,
    url,
    git_url: gitUrl,
    html_url: html,
    download_url: raw,
    _links: { self: url, git: gitUrl, html },
  };
}

/** Links and submodules are told from files, and never followed. */
async function fileShape(world: World, ref: string, entry: Entry): Promise<object> {
  const plain = plainShape(world, ref, entry);
  const type = typeOf(entry.mode);
  if (type === 'submodule') return { ...plain, type, submodule_git_url: null };
  const bytes = await world.git.bytes(['cat-file', 'blob', entry.sha]);
  if (type === 'symlink') return { ...plain, type, target: bytes.toString('utf8') };
  return bytes.length > LARGEST
    ? { ...plain, content: '', encoding: 'none' }
    : { ...plain, content: lines(bytes.toString('base64')), encoding: 'base64' };
}

const typeOf = (mode: string): 'dir' | 'symlink' | 'submodule' | 'file' =>
  mode === '040000' ? 'dir' : mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
