import { createHash } from 'node:crypto';
import type { ChangedFile, Comparison, GitHub, WantedFile } from './port.ts';
import { retryReconcile } from './reconcile.ts';

/** GitHub lists no more files of a comparison than this. */
export const FILES_LISTED = 300;

export interface EnsuredBranch {
  /** The newest commit of the branch. */
  readonly head: string;
  /** Somebody other than the App wrote on it: it was left as it is. */
  readonly byHand: boolean;
}

/** Returns the default branch with its newest commit. */
export async function defaultBranch(gh: GitHub): Promise<{ name: string; head: string }> {
  const { defaultBranch: name } = await gh.administration.repository();
  const head = await gh.git.head(name);
  if (head === null) throw new Error(`The branch ${name} is not there.`);
  return { name, head };
}

/**
 * The branch differs from the default branch by just these files. Nothing is written when that is so already, and
 * nothing is forced: what changes is a new commit on top, which takes in the default branch where that has moved on.
 */
export function ensureBranch(
  gh: GitHub,
  wanted: { readonly branch: string; readonly files: readonly WantedFile[]; readonly message: string },
): Promise<EnsuredBranch> {
  const { branch, files, message } = wanted;
  return retryReconcile(gh, async () => {
    const main = await defaultBranch(gh);
    const head = await gh.git.head(branch);
    if (head === null) {
      const commit = await gh.git.createCommit({ base: main.head, parents: [main.head], files, message });
      await gh.git.createBranch(branch, commit);
      return { head: commit, byHand: false };
    }
    const now = await gh.git.compare(main.head, head);
    if (now?.byHand) return { head, byHand: true };
    if (now && saysThis(now, files) && !(await hasMoved(gh, now, main.head))) return { head, byHand: false };
    const parents = now?.mergeBase === main.head ? [head] : [head, main.head];
    const commit = await gh.git.createCommit({ base: main.head, parents, files, message });
    await gh.git.moveBranch(branch, commit);
    return { head: commit, byHand: false };
  });
}

/** The branch is not there. With `at` only while that is its newest commit: what came since stays. */
export function deleteBranch(gh: GitHub, branch: string, at: string | null = null): Promise<void> {
  return retryReconcile(gh, async () => {
    const head = await gh.git.head(branch);
    if (head === null || (at !== null && head !== at)) return;
    await gh.git.deleteBranch(branch);
  });
}

const saysThis = ({ files }: Comparison, wanted: readonly WantedFile[]): boolean =>
  files.length === wanted.length && wanted.every((file) => files.some((there) => isSame(there, file)));

const isSame = (there: ChangedFile, { path, text }: WantedFile): boolean =>
  there.path === path && (text === null ? there.status === 'removed' : there.blob === blobOf(text));

/** Whether the default branch has changed one of the files since the branch left it: a merge would clash. */
async function hasMoved(gh: GitHub, { mergeBase, files }: Comparison, main: string): Promise<boolean> {
  if (mergeBase === main) return false;
  const since = await gh.git.compare(mergeBase, main);
  return since?.files.some(({ path }) => files.some((file) => file.path === path)) ?? false;
}

/** Git's name of a text: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * Whether the two sides of a comparison parted at one point. Where a history was merged criss-cross there are several, and
 * of the files that a merge changes GitHub lists those since one of them.
 * https://git-scm.com/docs/git-merge-base#_discussion
 */
export async function hasOneMergeBase(gh: GitHub, { mergeBase, commits }: Comparison): Promise<boolean> {
  if (commits === null) return false;
  const own = new Set(commits.map(({ sha }) => sha));
  const left = new Set(commits.flatMap(({ parents }) => parents.filter((parent) => !own.has(parent))));
  left.delete(mergeBase);
  for (const commit of left)
    if ((await gh.git.compare(commit, mergeBase))?.mergeBase !== commit) return false;
  return true;
}
