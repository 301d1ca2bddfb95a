import { writeCommit } from '../forge/git/commits.ts';
import type { Git } from '../forge/git/git.ts';
import { mergeTrees } from '../forge/git/merge.ts';
import { headRef, readRef } from '../forge/git/refs.ts';

/**
 * The commit on which runs for a pull request work: its head merged into its base, kept as `refs/pull/N/merge`. Null
 * where they clash: then nothing runs.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export async function mergeCommit(
  git: Git,
  { base, head, ref, date }: { base: string; head: string; ref: string; date: string },
): Promise<string | null> {
  const onto = await readRef(git, headRef(base));
  const merged = onto === null ? null : await mergeTrees(git, onto, head);
  if (onto === null || merged === null || 'conflicts' in merged) return null;
  const by = { name: 'GitHub', email: 'noreply@github.com', date };
  const commit = await writeCommit(git, {
    tree: merged.tree,
    parents: [onto, head],
    author: by,
    committer: by,
    message: `Merge ${head} into ${onto}`,
  });
  await git.run(['update-ref', ref, commit]);
  return commit;
}

/** What a pull request changes, by the names of the files. */
export const pathsBetween = async (git: Git, base: string, head: string): Promise<string[]> =>
  (await git.run(['diff', '--name-only', '--no-renames', '-z', `${base}...${head}`]))
    .split('\0')
    .filter(Boolean);
