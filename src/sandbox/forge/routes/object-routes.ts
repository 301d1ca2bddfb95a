import { readCommit, writeCommit, type Signature } from '../git/commits.ts';
import { kindOf } from '../git/refs.ts';
import { entryAt, isTreePath, readTree, writeBlob, writeTree, type Change } from '../git/trees.ts';
import { emailOf } from '../people.ts';
import { notFound, HttpError } from '../refusal.ts';
import { created, ok, route, type Call, type Route } from '../route.ts';
import { gitCommitShape } from '../shapes/commit-shape.ts';
import { nodeId } from '../shapes/user-shape.ts';
import { apiUrl, timeOf, type World } from '../world.ts';

const READ = { needs: 'contents=read' };
const WRITE = { needs: 'contents=write', role: 'write' } as const;

interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents?: readonly string[];
  readonly author?: { readonly name: string; readonly email: string; readonly date?: string };
}
interface NewEntry {
  readonly path: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

/** https://docs.github.com/en/rest/git */
export const OBJECTS: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', READ, async ({ world, params }) => {
    const commit = await readCommit(world.git, shaIn(params.commit_sha));
    if (!commit) throw notFound();
    return ok(gitCommitShape(world, commit));
  }),
  route('POST /repos/{owner}/{repo}/git/commits', WRITE, async ({ world, who, body }: Call<NewCommit>) => {
    const { message, tree, parents = [] } = body;
    if ((await kindOf(world.git, tree)) !== 'tree') throw new HttpError(422, 'Tree SHA does not exist');
    for (const parent of parents)
      if ((await kindOf(world.git, parent)) !== 'commit')
        throw new HttpError(422, 'Parent SHA does not exist or is not a commit object');
    const own: Signature = { name: who.login, email: emailOf(who.login), date: timeOf(world) };
    const author = { ...own, ...body.author };
    // GitHub signs what an App commits, unless the App says whose it is.
    const isSigned = who.kind !== 'user' && body.author === undefined;
    const committer = isSigned ? { ...own, name: 'GitHub', email: 'noreply@github.com' } : author;
    if (message.includes('\0')) throw new HttpError(422, 'A NUL byte in a commit message is not allowed');
    const sha = await writeCommit(world.git, { tree, parents, author, committer, message });
    if (isSigned) world.store.state.signed.push(sha);
    const commit = await readCommit(world.git, sha);
    if (!commit) throw notFound();
    return created(gitCommitShape(world, commit));
  }),
  route('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', READ, async ({ world, params, query }) => {
    const sha = shaIn(params.tree_sha);
    return ok(await treeShape(world, sha, query.get('recursive') !== null));
  }),
  route(
    'POST /repos/{owner}/{repo}/git/trees',
    WRITE,
    async ({ world, body }: Call<{ base_tree?: string; tree: readonly NewEntry[] }>) => {
      const base = body.base_tree ?? null;
      if (base !== null && !(await kindOf(world.git, base))) throw new HttpError(422, 'Invalid tree info');
      const changes = await Promise.all(body.tree.map((entry) => changeFrom(world, base, entry)));
      return created(await treeShape(world, await writeTree(world.git, base, changes), false));
    },
  ),
  route('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', READ, async ({ world, params }) => {
    const sha = shaIn(params.file_sha);
    if ((await kindOf(world.git, sha)) !== 'blob') throw notFound();
    const bytes = await world.git.bytes(['cat-file', 'blob', sha]);
    return ok({
      sha,
      node_id: nodeId('Blob', sha),
      size: bytes.length,
      url: apiUrl(world, `/git/blobs/${sha}`),
      content: lines(bytes.toString('base64')),
      encoding: 'base64',
    });
  }),
  route(
    'POST /repos/{owner}/{repo}/git/blobs',
    WRITE,
    async ({ world, body }: Call<{ content: string; encoding?: 'utf-8' | 'base64' }>) => {
      const bytes = Buffer.from(body.content, body.encoding === 'base64' ? 'base64' : 'utf8');
      const sha = await writeBlob(world.git, bytes);
      return created({ url: apiUrl(world, `/git/blobs/${sha}`), sha });
    },
  ),
];

const shaIn = (text = ''): string => {
  if (!/^[0-9a-f]{40}$/.test(text)) throw notFound();
  return text;
};

/** GitHub breaks base64 into lines. */
export const lines = (base64: string): string => base64.replace(/.{60}/g, '$&\n');

async function changeFrom({ git }: World, base: string | null, entry: NewEntry): Promise<Change> {
  const { path, mode = '100644' } = entry;
  if (!isTreePath(path)) throw new HttpError(422, 'tree.path contains a malformed path component');
  if (entry.content !== undefined) return { path, mode, sha: await writeBlob(git, entry.content) };
  if (entry.sha === undefined) throw new HttpError(422, 'Must supply either tree.sha or tree.content');
  const isThere = entry.sha !== null || (base !== null && (await entryAt(git, base, path)) !== null);
  if (!isThere || (entry.sha !== null && (await kindOf(git, entry.sha)) === null))
    throw new HttpError(422, 'GitRPC::BadObjectState');
  return { path, mode, sha: entry.sha };
}

async function treeShape(world: World, sha: string, recursive: boolean): Promise<object> {
  const entries = await readTree(world.git, sha, recursive);
  if (!entries) throw notFound();
  return {
    sha,
    url: apiUrl(world, `/git/trees/${sha}`),
    tree: entries.map(({ path, mode, type, sha: of, size }) => ({
      path,
      mode,
      type,
      sha: of,
      ...(size === null ? {} : { size }),
      url: apiUrl(world, `/git/${type}s/${of}`),
    })),
    truncated: false,
  };
}
