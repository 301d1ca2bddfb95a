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

/** What happened on the way from the point where two commits parted to `head`. */
export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  /** Whether somebody other than the App wrote one of the commits. */
  readonly byHand: boolean;
}

/** Compares as `base...head` does; null when one of the two is not there. */
export async function compare(gh: GitHub, base: string, head: string): Promise<Comparison | null> {
  const { octokit, owner, repo } = gh;
  const answer = await orNull(
    octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 100,
    }),
  );
  if (!answer) return null;
  const isOurs = await ownWriting(gh);
  const { files = [], commits, merge_base_commit } = answer.data;
  return {
    mergeBase: merge_base_commit.sha,
    files: files.map(({ filename, previous_filename, status, sha }) => ({
      path: filename,
      previousPath: previous_filename ?? null,
      status,
      blob: sha ?? '',
    })),
    byHand: commits.some(({ author }) => !isOurs(author)),
  };
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
