import { createHash } from 'node:crypto';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import { compare, type ChangedFile, type Comparison } from './changes.ts';
import type { GitHub } from './client.ts';
import { retryReconcile } from './reconcile.ts';
import { orNull } from './status.ts';

/** A file that a branch should have, by its path in the repository; null where it should not be there. */
export interface WantedFile {
  readonly path: string;
  readonly text: string | null;
}

export interface EnsuredBranch {
  /** The newest commit of the branch. */
  readonly head: string;
  /** Somebody other than the App wrote on it: it was left as it is. */
  readonly byHand: boolean;
}

export async function defaultBranch({
  octokit,
  owner,
  repo,
}: GitHub): Promise<{ name: string; head: string }> {
  const { data } = await octokit.rest.repos.get({ owner, repo });
  const head = await headOf({ octokit, owner, repo } as GitHub, data.default_branch);
  if (head === null) throw new Error(`The branch ${data.default_branch} is not there.`);
  return { name: data.default_branch, head };
}

/** The newest commit of a branch, or null where there is none. */
export async function headOf({ octokit, owner, repo }: GitHub, branch: string): Promise<string | null> {
  const answer = await orNull(octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }));
  return answer?.data.object.sha ?? null;
}

/** When a commit was made, by whoever made it: for a merge on GitHub, by GitHub. */
export async function committedAt({ octokit, owner, repo }: GitHub, commit_sha: string): Promise<IsoTime> {
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha });
  return data.committer.date;
}

/** The branches whose names begin so, and the newest commit of each. */
export async function branchesUnder(
  { octokit, owner, repo }: GitHub,
  start: string,
): Promise<ReadonlyMap<string, string>> {
  const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, {
    owner,
    repo,
    ref: `heads/${start}`,
    per_page: 100,
  });
  return new Map(refs.map(({ ref, object }) => [ref.slice('refs/heads/'.length), object.sha]));
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
    const head = await headOf(gh, branch);
    if (head === null) {
      const commit = await commitOn(gh, main.head, [main.head], files, message);
      const { octokit, owner, repo } = gh;
      await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit });
      return { head: commit, byHand: false };
    }
    const now = await compare(gh, main.head, head);
    if (now?.byHand) return { head, byHand: true };
    if (now && saysThis(now, files) && !(await hasMoved(gh, now, main.head))) return { head, byHand: false };
    const parents = now?.mergeBase === main.head ? [head] : [head, main.head];
    const commit = await commitOn(gh, main.head, parents, files, message);
    const { octokit, owner, repo } = gh;
    await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: false });
    return { head: commit, byHand: false };
  });
}

/** The branch is not there. With `at` only while that is its newest commit: what came since stays. */
export function deleteBranch(gh: GitHub, branch: string, at: string | null = null): Promise<void> {
  const { octokit, owner, repo } = gh;
  return retryReconcile(gh, async () => {
    const head = await headOf(gh, branch);
    if (head === null || (at !== null && head !== at)) return;
    await octokit.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` });
  });
}

async function commitOn(
  { octokit, owner, repo }: GitHub,
  base: string,
  parents: string[],
  files: readonly WantedFile[],
  message: string,
): Promise<string> {
  const { data: commit } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: base });
  const { data: tree } = await octokit.rest.git.createTree({
    owner,
    repo,
    base_tree: commit.tree.sha,
    tree: files.map(({ path, text }) =>
      text === null
        ? { path, mode: '100644', type: 'blob', sha: null }
        : { path, mode: '100644', type: 'blob', content: text },
    ),
  });
  const { data } = await octokit.rest.git.createCommit({ owner, repo, message, tree: tree.sha, parents });
  return data.sha;
}

const saysThis = ({ files }: Comparison, wanted: readonly WantedFile[]): boolean =>
  files.length === wanted.length && wanted.every((file) => files.some((there) => isSame(there, file)));

const isSame = (there: ChangedFile, { path, text }: WantedFile): boolean =>
  there.path === path && (text === null ? there.status === 'removed' : there.blob === blobOf(text));

/** Whether the default branch has changed one of the files since the branch left it: a merge would clash. */
async function hasMoved(gh: GitHub, { mergeBase, files }: Comparison, main: string): Promise<boolean> {
  if (mergeBase === main) return false;
  const since = await compare(gh, mergeBase, main);
  return since?.files.some(({ path }) => files.some((file) => file.path === path)) ?? false;
}

/** Git's name of a text: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
