import path from 'node:path';
import { existsSync, symlinkSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import type { Forge } from '../forge/forge.ts';
import { gitIn } from '../forge/git/git.ts';
import { headRef, readRef } from '../forge/git/refs.ts';
import type { Trees } from './trees.ts';

/** A job while it runs: its folder, its files, what it may do. */
export interface Workplace {
  readonly forge: Forge;
  /** The folder of the checkout. */
  readonly workspace: string;
  /** The installed packages that stand in for an installation of each run. */
  readonly hostModules: string;
  /** The commit that a checkout gives which asks for no other. */
  readonly sha: string;
  /** Where the site and the artifacts of runs are kept. */
  readonly shelf: string;
  readonly trees: Trees;
  /** What is to be done when the job has ended. */
  atEnd(act: () => Promise<void>): void;
  log(text: string): void;
  mask(secret: string): void;
}

export type With = Readonly<Record<string, string>>;

/** What stands in for an action: gives its outputs. Throws when it fails. */
export type Use = (inputs: With, place: Workplace) => Promise<Readonly<Record<string, string>>>;

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

/** Instead of installing the desk's packages for each run, those of this machine are used. */
export const prepare: Use = async (_, { workspace, hostModules, log }) => {
  const target = path.join(workspace, 'node_modules');
  if (!existsSync(target)) symlinkSync(hostModules, target, 'dir');
  log('練習場では、この計算機に入っている部品を使います。');
  return {};
};

/**
 * A token of the App with the permissions asked for. Without any `permission-…` it has all that the App was given.
 * https://github.com/actions/create-github-app-token
 */
export const appToken: Use = async (inputs, { forge, mask }) => {
  const clientId = inputs['client-id'];
  const key = inputs['private-key'];
  if (!clientId || !key) throw new Error('There is no key of the App in this run.');
  const permissions = Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => {
      const asked = /^permission-(.+)$/.exec(name)?.[1]?.replaceAll('-', '_');
      return asked === undefined ? [] : [[asked, value === 'write' ? ('write' as const) : ('read' as const)]];
    }),
  );
  const token = forge.appToken(clientId, key, permissions);
  mask(token);
  return { token };
};

const nothing: Use = async () => ({});

const keep = async (name: string, { workspace, shelf }: Workplace, from: string): Promise<void> => {
  const to = path.join(shelf, name);
  await mkdir(to, { recursive: true });
  await cp(path.join(workspace, from), to, { recursive: true, force: true });
};

const site: Use = async (inputs, place) => {
  await keep('site', place, inputs['path'] ?? 'dist');
  return {};
};

const artifact: Use = async (inputs, place) => {
  await keep(inputs['name'] ?? 'artifact', place, inputs['path'] ?? '.');
  return {};
};

/** The actions that our workflows use, by what stands before the `@`. Anything else is refused by name. */
const USES: Readonly<Record<string, Use>> = {
  'actions/checkout': checkout,
  'actions/create-github-app-token': appToken,
  'actions/deploy-pages': nothing,
  'actions/setup-node': nothing,
  'actions/upload-artifact': artifact,
  'actions/upload-pages-artifact': site,
  '$/.github/actions/prepare': prepare,
};

export function useOf(uses: string): Use {
  const use = USES[uses.split('@')[0] ?? uses];
  if (!use) throw new Error(`The sandbox does not know the action ${uses}.`);
  return use;
}
