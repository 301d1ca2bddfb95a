import { ALERT_WORDS, silenceWords, type Silent } from '../../domain/desk/alert/words.ts';
import { dayOf } from '../../domain/programme/day.ts';
import type { IsoTime } from '../../domain/record/values.ts';
import type { GitHub } from '../../github/client.ts';
import { keepComment } from '../../github/comments.ts';
import { keepAlert } from '../../github/issues.ts';

const HOUR = 3_600_000;

/** After how many hours without a run something is wrong: a day or a week, and time for GitHub to be late. */
const AT_LATEST: Readonly<Record<string, number>> = { intake: 36, gate: 24, publish: 48, backup: 9 * 24 };

/** The workflows that should have run by themselves by now (`now` in JST) and did not. */
export async function silentWorkflows(gh: GitHub, now: IsoTime): Promise<Silent[]> {
  const { octokit, owner, repo } = gh;
  const { data: about } = await octokit.rest.repos.get({ owner, repo });
  const silent: Silent[] = [];
  for (const [workflow, hours] of Object.entries(AT_LATEST)) {
    const since = Date.parse(now) - hours * HOUR;
    // A repository that is younger than this has not been silent for so long.
    if (Date.parse(about.created_at) > since) continue;
    const last = await lastRun(gh, workflow);
    if (last === null || Date.parse(last) < since) silent.push({ workflow, last });
  }
  return silent;
}

/** When a workflow of ours began its newest run that succeeded. */
async function lastRun({ octokit, owner, repo }: GitHub, workflow: string): Promise<IsoTime | null> {
  const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
    owner,
    repo,
    status: 'success',
    branch: 'main',
    per_page: 100,
  });
  return data.workflow_runs.find(({ name }) => name === workflow)?.created_at ?? null;
}

/** Tells the secretariat, once a day. */
export async function tellOfSilence(gh: GitHub, silent: readonly Silent[], now: IsoTime): Promise<void> {
  if (silent.length === 0) return;
  const alert = await keepAlert(gh, ALERT_WORDS);
  await keepComment(gh, alert, `silence:${dayOf(now)}`, silenceWords(silent));
}
