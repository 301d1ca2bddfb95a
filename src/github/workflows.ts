import type { IsoTime } from '../domain/dates/iso-date.ts';
import type { GitHub } from './client.ts';

/** A workflow file as GitHub has it. `disabled_inactivity` stops its events, too, not the schedule alone. */
export interface Workflow {
  /** `intake.yml`, in `.github/workflows`. */
  readonly file: string;
  readonly name: string;
  /** `active`, or why it does not run: `disabled_inactivity`, `disabled_manually`, `disabled_fork`. */
  readonly state: string;
}

/** A run that ended: when it began, how it ended, and the address of its page. */
export interface EndedRun {
  readonly id: number;
  /** The commit of the branch for which it ran. */
  readonly commit: string;
  readonly at: IsoTime;
  readonly conclusion: string;
  readonly url: string;
}

/** Which runs are meant; all that have ended where nothing is said. */
export interface RunFilter {
  readonly status?: 'success' | 'completed';
  readonly event?: 'schedule' | 'workflow_dispatch';
  /** Only what began before this moment. */
  readonly before?: IsoTime;
}

/** All workflow files of the repository. Needs `actions: read`. https://docs.github.com/en/rest/actions/workflows */
export async function listWorkflows({ octokit, owner, repo }: GitHub): Promise<Workflow[]> {
  const all = await octokit.paginate(octokit.rest.actions.listRepoWorkflows, { owner, repo, per_page: 100 });
  return all
    .filter(({ path }) => path.startsWith('.github/workflows/'))
    .map(({ path, name, state }) => ({ file: path.slice('.github/workflows/'.length), name, state }));
}

/**
 * The newest run of one workflow that has ended; null where there is none. It is asked of this
 * workflow alone: in the list of all runs the rare ones are pushed out by the frequent ones. Needs `actions: read`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export async function lastRun(
  { octokit, owner, repo }: GitHub,
  file: string,
  { status = 'completed', event, before }: RunFilter = {},
): Promise<EndedRun | null> {
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: file,
    status,
    ...(event === undefined ? {} : { event }),
    ...(before === undefined ? {} : { created: `<${before}` }),
    per_page: 1,
  });
  const [run] = data.workflow_runs;
  if (run === undefined) return null;
  const { id, head_sha: commit, created_at: at, conclusion, html_url: url } = run;
  return { id, commit, at, conclusion: conclusion ?? 'unknown', url };
}

/** Switches a workflow on; one that is on stays so. Needs `actions: write`. */
export async function enableWorkflow({ octokit, owner, repo }: GitHub, file: string): Promise<void> {
  await octokit.rest.actions.enableWorkflow({ owner, repo, workflow_id: file });
}

/** Starts a workflow on a branch, as a person would by hand. Needs `actions: write`. */
export async function startWorkflow(
  { octokit, owner, repo }: GitHub,
  file: string,
  ref: string,
): Promise<void> {
  await octokit.rest.actions.createWorkflowDispatch({ owner, repo, workflow_id: file, ref });
}

/** How a job ended; `dropped` is one that was pushed out of its queue before a machine took it up. */
export type JobEnd = 'well' | 'failed' | 'cut' | 'dropped' | 'running';

/**
 * The jobs of the newest attempt of a run. A job past its `timeout-minutes` is cancelled, as GitHub has it, and so is
 * one that a newer one of its `concurrency` group replaced; the latter never had a machine. Needs `actions: read`.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
export async function endOfJobs(
  { octokit, owner, repo }: GitHub,
  run_id: number,
): Promise<{
  readonly name: string;
  readonly url: string;
  readonly jobs: readonly { readonly name: string; readonly end: JobEnd }[];
}> {
  const { data: run } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id });
  const all = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRun, {
    owner,
    repo,
    run_id,
    per_page: 100,
  });
  const jobs = all.map(({ name, conclusion, runner_id }) => ({
    name,
    end: endOf(conclusion, Boolean(runner_id)),
  }));
  return { name: run.name ?? '', url: run.html_url, jobs };
}

function endOf(conclusion: string | null, hadMachine: boolean): JobEnd {
  if (conclusion === null) return 'running';
  if (conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral') return 'well';
  if (conclusion === 'cancelled' || conclusion === 'timed_out') return hadMachine ? 'cut' : 'dropped';
  return 'failed';
}
