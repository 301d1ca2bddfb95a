import { GitError, type Git } from './git.ts';

/** The tree of a merge, or the paths that clash. */
export type Merged = { readonly tree: string } | { readonly conflicts: readonly string[] };

/** Merges without a work tree. https://git-scm.com/docs/git-merge-tree */
export async function mergeTrees(git: Git, base: string, head: string): Promise<Merged> {
  try {
    return {
      tree: await git.fact(['merge-tree', '--write-tree', '--no-messages', '--name-only', base, head]),
    };
  } catch (error) {
    if (error instanceof GitError && error.code === 1)
      return { conflicts: error.output.trim().split('\n').slice(1) };
    throw error;
  }
}

export async function isAncestor(git: Git, old: string, young: string): Promise<boolean> {
  try {
    await git.fact(['merge-base', '--is-ancestor', old, young]);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.code === 1) return false;
    throw error;
  }
}
