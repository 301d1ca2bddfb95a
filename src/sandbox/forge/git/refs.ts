import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orNone, type Git } from './git.ts';

export const NOTHING = '0'.repeat(40);

/**
 * The name inside of the one bare repository of a ref of somebody's repository: a fork is a git namespace, so that it
 * shares the objects as on GitHub. `owner` null is the repository itself.
 */
export const refIn = (owner: string | null, ref: string): string =>
  owner === null ? ref : `refs/namespaces/${owner}/${ref}`;

export const headRef = (branch: string): string => `refs/heads/${branch}`;

/**
 * The commit at a ref, or null. The file of a ref is read as git keeps it, since a process for each reading is most of
 * what the stand-in takes; what has no such file git is asked for.
 * https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-refs
 */
export async function readRef(git: Git, ref: string): Promise<string | null> {
  const isPlain = /^refs\/[\w./-]+$/.test(ref) && !ref.includes('..') && !ref.endsWith('.lock');
  const kept = isPlain ? await readFile(join(git.dir, ref), 'utf8').catch(() => '') : '';
  if (/^[0-9a-f]{40}\n$/.test(kept)) return kept.trim();
  return orNone(git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', ref]));
}

/** Moves a ref if it still is where it was (`NOTHING` for one that must not exist); false when it is not. */
export async function moveRef(git: Git, ref: string, to: string, from: string): Promise<boolean> {
  return (await orNone(git.run(['update-ref', ref, to, from]))) !== null;
}

export async function dropRef(git: Git, ref: string, from: string): Promise<boolean> {
  return (await orNone(git.run(['update-ref', '-d', ref, from]))) !== null;
}

/** All refs below a prefix with their commits. */
export async function refsUnder(git: Git, prefix: string): Promise<Map<string, string>> {
  const lines = await git.run(['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
  return new Map(
    lines.split('\n').flatMap((line) => {
      const space = line.indexOf(' ');
      return space < 0 ? [] : [[line.slice(space + 1), line.slice(0, space)] as const];
    }),
  );
}

export const isRefName = async (git: Git, ref: string): Promise<boolean> =>
  (await orNone(git.run(['check-ref-format', ref]))) !== null;

/** The kind of an object (`commit`, `tree`, `blob`), or null where there is none. */
export const kindOf = (git: Git, sha: string): Promise<string | null> =>
  /^[0-9a-f]{40}$/.test(sha) ? orNone(git.fact(['cat-file', '-t', sha])) : Promise.resolve(null);
