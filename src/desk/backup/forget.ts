import type { GitHub } from '../../github/client.ts';
import { orNull } from '../../github/status.ts';
import { startWorkflow } from '../../github/workflows.ts';

/** What the artifact of a backup is called in `backup.yml`. */
const ARTIFACT = 'backup';

/**
 * No backup that was made so far is there any more, and a new one is started: what somebody deleted stands in the old ones,
 * which anyone who is signed in can download from a public repository. Copies outside of GitHub are for people to clear. Gives
 * how many were removed. A token needs `actions: write`.
 * https://docs.github.com/en/rest/actions/artifacts#delete-an-artifact
 */
export async function forgetBackups(gh: GitHub): Promise<number> {
  const { octokit, owner, repo } = gh;
  const { actions } = octokit.rest;
  const all = await octokit.paginate(actions.listArtifactsForRepo, {
    owner,
    repo,
    name: ARTIFACT,
    per_page: 100,
  });
  // Another run may take the same one away at the same time.
  for (const { id } of all) await orNull(actions.deleteArtifact({ owner, repo, artifact_id: id }));
  const { data } = await octokit.rest.repos.get({ owner, repo });
  await startWorkflow(gh, 'backup.yml', data.default_branch);
  return all.length;
}
