import type { GitHub } from '../../github/port.ts';

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
  const all = await gh.workflows.artifacts(ARTIFACT);
  const earlier = all.filter((artifact) => artifact.run !== run);
  if (!all.some((artifact) => artifact.run === run && !artifact.isExpired))
    throw new Error(`Run ${run} has made no backup, so the earlier ones stay.`);
  // Another run may take the same one away at the same time.
  for (const { id } of earlier) await gh.workflows.deleteArtifact(id);
  return earlier.length;
}
