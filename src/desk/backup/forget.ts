import type { GitHub } from '../../github/client.ts';
import { orNull } from '../../github/status.ts';

/** What the artifact of a backup is called in `backup.yml` and `forget.yml`. */
const ARTIFACT = 'backup';

/**
 * No backup is there any more but the one that this `run` has made: what somebody deleted stands in the earlier ones, which
 * anyone who is signed in can download from a public repository. Copies outside of GitHub are for people to clear. Returns how
 * many were removed. Throws, and removes nothing, when the run has made none: whoever writes a comment can delete it and so
 * start this, and must not leave the city without a backup. A token needs `actions: write`.
 * https://docs.github.com/en/rest/actions/artifacts#delete-an-artifact
 */
export async function forgetBackups(gh: GitHub, run: number): Promise<number> {
  const { octokit, owner, repo } = gh;
  const { actions } = octokit.rest;
  const all = await octokit.paginate(actions.listArtifactsForRepo, {
    owner,
    repo,
    name: ARTIFACT,
    per_page: 100,
  });
  const earlier = all.filter(({ workflow_run: by }) => by?.id !== run);
  if (!all.some(({ workflow_run: by, expired }) => by?.id === run && !expired))
    throw new Error(`Run ${run} has made no backup, so the earlier ones stay.`);
  // Another run may take the same one away at the same time.
  for (const { id } of earlier) await orNull(actions.deleteArtifact({ owner, repo, artifact_id: id }));
  return earlier.length;
}
