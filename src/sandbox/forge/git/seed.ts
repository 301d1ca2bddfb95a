import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeCommit, type Signature } from './commits.ts';
import { gitIn, type Git } from './git.ts';
import { writeHook } from './hook.ts';

/** Where the files of a first commit come from: a folder, or what is committed in a repository. */
export type Source = string | { readonly repository: string };

/** The bare repository in a folder; it is made, with the files of `from` as its first commit, where there is none. */
export async function openRepository(dir: string, from: Source | null, by: Signature): Promise<Git> {
  const folder = join(dir, 'repo.git');
  if (existsSync(folder)) return gitIn(folder);
  await mkdir(folder, { recursive: true });
  const git = gitIn(folder);
  await git.run(['init', '--bare', '--quiet', '--initial-branch=main']);
  await mkdir(join(folder, 'hooks'), { recursive: true });
  await writeHook(folder);
  for (const [name, value] of Object.entries(SETTINGS)) await git.run(['config', name, value]);
  const tree = await firstTree(git, from);
  const commit = await writeCommit(git, { tree, parents: [], author: by, committer: by, message: 'Begin' });
  await git.run(['update-ref', 'refs/heads/main', commit]);
  return git;
}

const SETTINGS = {
  'http.receivepack': 'true',
  // Forks are namespaces: nobody sees them in a clone.
  'transfer.hideRefs': 'refs/namespaces',
  'core.logAllRefUpdates': 'false',
  'gc.auto': '0',
};

const firstTree = (git: Git, from: Source | null): Promise<string> => {
  if (from === null) return git.run(['mktree']);
  return typeof from === 'string' ? treeOf(git, resolve(from)) : treeAt(git, resolve(from.repository));
};

/** The files that are committed, in one pack and without their history. */
async function treeAt(git: Git, repository: string): Promise<string> {
  await git.run([
    '-c',
    'fetch.unpackLimit=1',
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=1',
    repository,
    'HEAD',
  ]);
  const tree = await git.run(['rev-parse', 'FETCH_HEAD^{tree}']);
  for (const name of ['shallow', 'FETCH_HEAD']) await rm(join(git.dir, name), { force: true });
  return tree;
}

/** The files of a folder as they stand, without those that its .gitignore leaves out. */
async function treeOf(git: Git, from: string): Promise<string> {
  const index = join(git.dir, 'seed.index');
  const env = { GIT_INDEX_FILE: index };
  await git.run([`--git-dir=${git.dir}`, `--work-tree=${from}`, 'add', '--all', '--', from], { env });
  const tree = await git.run(['write-tree'], { env });
  await rm(index);
  return tree;
}
