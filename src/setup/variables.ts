import { ENVIRONMENT } from '../desk/protect/environment.ts';
import type { GitHub } from '../github/client.ts';
import { statusOf } from '../github/status.ts';

/**
 * A variable of the environment `desk` has this value. GitHub has one call to make it and another to change it.
 * https://docs.github.com/en/rest/actions/variables
 */
export async function ensureEnvironmentVariable(gh: GitHub, name: string, value: string): Promise<void> {
  const { octokit, owner, repo } = gh;
  const where = { owner, repo, environment_name: ENVIRONMENT, name, value };
  await changeOrMake(
    () => octokit.rest.actions.updateEnvironmentVariable(where),
    () => octokit.rest.actions.createEnvironmentVariable(where),
  );
}

/** A variable of the repository has this value. */
export async function ensureRepositoryVariable(gh: GitHub, name: string, value: string): Promise<void> {
  const { octokit, owner, repo } = gh;
  const where = { owner, repo, name, value };
  await changeOrMake(
    () => octokit.rest.actions.updateRepoVariable(where),
    () => octokit.rest.actions.createRepoVariable(where),
  );
}

async function changeOrMake(change: () => Promise<unknown>, make: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    await make();
  }
}
