import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gitIn } from '../../forge/git/git.ts';
import { headRef, readRef } from '../../forge/git/refs.ts';
import type { Use } from './use.ts';

/**
 * The commit of the run, or the branch that `ref` names, as deep as `fetch-depth` says: what is not fetched on GitHub is
 * not there here either.
 */
export const checkout: Use = async (inputs, { forge, workspace, sha, trees, atEnd }) => {
  if (inputs['persist-credentials'] !== 'false')
    throw new Error('A checkout that keeps the token in its folder is refused here.');
  const { ref } = inputs;
  const remote = gitIn(forge.gitDir);
  const commit = ref === undefined ? sha : await readRef(remote, headRef(ref));
  if (commit === null) throw new Error(`There is no branch ${ref}.`);
  const depth = Number(inputs['fetch-depth'] ?? 1);
  const ends =
    depth > 1
      ? endsOf(await remote.run(['rev-list', `--max-count=${MANY}`, '--parents', commit]), commit, depth)
      : depth === 0
        ? []
        : [commit];
  // Whatever ran there before: git's own folder is new, and files that are not as in the commit are written or go.
  const own = path.join(workspace, '.git');
  const isUsed = await trees.take(workspace, own);
  for (const folder of ['objects/info', 'refs/heads'])
    await mkdir(path.join(own, folder), { recursive: true });
  await writeFile(path.join(own, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
  await writeFile(path.join(own, 'objects/info/alternates'), `${forge.gitDir}/objects\n`);
  if (ends.length > 0) await writeFile(path.join(own, 'shallow'), ends.map((end) => `${end}\n`).join(''));
  await writeFile(path.join(own, 'HEAD'), `${commit}\n`);
  const local = gitIn(workspace);
  await local.run(['reset', '--quiet', '--hard']);
  if (isUsed) await local.run(['clean', '--quiet', '-ffdx']);
  atEnd(await trees.keep(workspace, own));
  return {};
};

/** Enough for the commits that are at most a few parents away. */
const MANY = 1_000;

/** Of `commit parent parent` lines, the commits at which a history of that depth ends. */
function endsOf(list: string, commit: string, depth: number): string[] {
  const parents = new Map(list.split('\n').map((line) => [line.slice(0, 40), line.split(' ').slice(1)]));
  let ends = [commit];
  for (let left = depth; left > 1; left -= 1)
    ends = [...new Set(ends.flatMap((end) => parents.get(end) ?? []))];
  return ends;
}
