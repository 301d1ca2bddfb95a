import type { GitHub } from './client.ts';
import { ownWriting } from './self.ts';
import { orNull } from './status.ts';

/** A file that differs between two commits. `blob` is git's name of its content (of the former one where it is gone). */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly blob: string;
}

/** GitHub lists no more files of a comparison than this. */
export const FILES_LISTED = 300;

/** A commit of a comparison. */
export interface ComparedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** GitHub names of whoever wrote and committed it, as far as they are known; anybody can claim a name. */
  readonly by: readonly string[];
}

/** What happened on the way from the point where two commits parted to `head`. */
export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  /** Those of `head` that `base` has not; null when they are more than are read. */
  readonly commits: readonly ComparedCommit[] | null;
  /** Whether somebody other than the App wrote one of the commits. */
  readonly byHand: boolean;
}

/** So many commits of a comparison are read; a paper has a few. */
const COMMITS_READ = 1_000;
const PER_PAGE = 100;

/** Compares as `base...head` does; null when one of the two is not there. */
export async function compare(gh: GitHub, base: string, head: string): Promise<Comparison | null> {
  const { octokit, owner, repo } = gh;
  const page = (number: number) =>
    octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: PER_PAGE,
      page: number,
    });
  const first = await orNull(page(1));
  if (!first) return null;
  // Files come with the first page only.
  const { files = [], total_commits, merge_base_commit } = first.data;
  const commits = [...first.data.commits];
  const isRead = total_commits <= COMMITS_READ;
  for (let at = 2; isRead && (at - 1) * PER_PAGE < total_commits; at++)
    commits.push(...(await page(at)).data.commits);
  const isOurs = await ownWriting(gh);
  return {
    mergeBase: merge_base_commit.sha,
    files: files.map(({ filename, previous_filename, status, sha }) => ({
      path: filename,
      previousPath: previous_filename ?? null,
      status,
      blob: sha ?? '',
    })),
    commits: isRead
      ? commits.map(({ sha, parents, author, committer }) => ({
          sha,
          parents: parents.map((parent) => parent.sha),
          by: [author, committer].flatMap((who) => (who && 'login' in who ? [String(who.login)] : [])),
        }))
      : null,
    byHand: !isRead || commits.some(({ author }) => !isOurs(author)),
  };
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
  for (const commit of left) if ((await compare(gh, commit, mergeBase))?.mergeBase !== commit) return false;
  return true;
}

/** What stands at a path of a commit: never followed, never run. */
export type Content =
  | { readonly is: 'file'; readonly text: string; readonly blob: string }
  /** A link, a submodule or a folder; or a file of more than a megabyte, which GitHub does not give. */
  | { readonly is: 'symlink' | 'submodule' | 'dir' | 'too-large' };

/** Null where there is nothing at the path. */
export async function contentAt(
  { octokit, owner, repo }: GitHub,
  path: string,
  ref: string,
): Promise<Content | null> {
  const answer = await orNull(octokit.rest.repos.getContent({ owner, repo, path, ref }));
  if (!answer) return null;
  const { data } = answer;
  if (Array.isArray(data)) return { is: 'dir' };
  if (data.type !== 'file') return { is: data.type };
  if (!('content' in data) || data.encoding !== 'base64') return { is: 'too-large' };
  return { is: 'file', text: Buffer.from(data.content, 'base64').toString('utf8'), blob: data.sha };
}

/** The text of a blob by git's name for it. */
export async function blobText({ octokit, owner, repo }: GitHub, sha: string): Promise<string> {
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8').toString('utf8');
}
