import { ALERT_WORDS, failureWords } from '../../domain/desk/alert/words.ts';
import type { GitHub } from '../../github/client.ts';
import { keepComment } from '../../github/comments.ts';
import { keepAlert } from '../../github/issues.ts';
import { Usage } from '../../io/main.ts';

/** Tells the secretariat, once for each run, that the workflow of this environment failed. Throws `Usage` outside of one. */
export async function tellOfFailure(gh: GitHub, env: NodeJS.ProcessEnv): Promise<void> {
  const { GITHUB_WORKFLOW, GITHUB_RUN_ID, GITHUB_SERVER_URL } = env;
  if (!GITHUB_WORKFLOW || !GITHUB_RUN_ID || !/^\d+$/.test(GITHUB_RUN_ID))
    throw new Usage('There is no run here that could have failed.');
  const run = `${GITHUB_SERVER_URL}/${gh.owner}/${gh.repo}/actions/runs/${GITHUB_RUN_ID}`;
  const alert = await keepAlert(gh, ALERT_WORDS);
  await keepComment(gh, alert, `failure:${GITHUB_RUN_ID}`, failureWords(GITHUB_WORKFLOW, run));
}
