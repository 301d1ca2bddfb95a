import type { IsoTime } from '../../domain/dates/iso-date.ts';
import type { Run, Status, Statuses, Workflows } from '../port.ts';
import { orNull } from '../errors.ts';
import type { Client } from './client.ts';

interface RunAnswer {
  readonly id: number;
  readonly name?: string | null;
  readonly head_sha: string;
  readonly created_at: IsoTime;
  readonly updated_at: IsoTime;
  readonly status: string | null;
  readonly conclusion: string | null;
  readonly html_url: string;
}

const runFrom = (run: RunAnswer): Run => ({
  id: run.id,
  name: run.name ?? '',
  commit: run.head_sha,
  at: run.created_at,
  updatedAt: run.updated_at,
  status: run.status ?? '',
  conclusion: run.conclusion,
  url: run.html_url,
});

const FOLDER = '.github/workflows/';

/** https://docs.github.com/en/rest/actions */
export function workflowsBy({ octokit, owner, repo }: Client): Workflows {
  const { actions } = octokit.rest;
  const at = { owner, repo };
  return {
    list: async () => {
      const all = await octokit.paginate(actions.listRepoWorkflows, { ...at, per_page: 100 });
      return all
        .filter(({ path }) => path.startsWith(FOLDER))
        .map(({ path, name, state }) => ({ file: path.slice(FOLDER.length), name, state }));
    },
    enable: async (workflow_id) => void (await actions.enableWorkflow({ ...at, workflow_id })),
    start: async (workflow_id, ref) =>
      void (await actions.createWorkflowDispatch({ ...at, workflow_id, ref })),
    lastRun: async (workflow_id, { status = 'completed', event, before, branch } = {}) => {
      const { data } = await actions.listWorkflowRuns({
        ...at,
        workflow_id,
        status,
        ...(event === undefined ? {} : { event }),
        ...(before === undefined ? {} : { created: `<${before}` }),
        ...(branch === undefined ? { per_page: 1 } : { branch, per_page: 30 }),
      });
      // A fork's branch of the same name is listed, too.
      const isOwn = (run: (typeof data.workflow_runs)[number]): boolean =>
        run.head_repository?.id === run.repository.id;
      const run = data.workflow_runs.find((one) => branch === undefined || isOwn(one));
      return run === undefined ? null : runFrom(run);
    },
    runs: async (of) => {
      const asked = 'commit' in of ? { head_sha: of.commit, event: of.event } : of;
      const { data } = await actions.listWorkflowRunsForRepo({ ...at, ...asked, per_page: 100 });
      return data.workflow_runs.map(runFrom);
    },
    run: async (run_id) => runFrom((await actions.getWorkflowRun({ ...at, run_id })).data),
    jobs: async (run_id) => {
      const asked = { ...at, run_id, per_page: 100 };
      const all = await octokit.paginate(actions.listJobsForWorkflowRun, asked);
      return all.map(({ name, conclusion, runner_id }) => ({
        name,
        conclusion,
        hadMachine: Boolean(runner_id),
      }));
    },
    artifacts: async (name) => {
      const all = await octokit.paginate(actions.listArtifactsForRepo, { ...at, name, per_page: 100 });
      return all.map(({ id, workflow_run, expired, size_in_bytes, created_at }) => ({
        id,
        run: workflow_run?.id ?? null,
        isExpired: expired,
        bytes: size_in_bytes,
        createdAt: created_at,
      }));
    },
    deleteArtifact: async (artifact_id) =>
      void (await orNull(actions.deleteArtifact({ ...at, artifact_id }))),
  };
}

/** https://docs.github.com/en/rest/commits/statuses */
export function statusesBy({ octokit, owner, repo }: Client): Statuses {
  const { repos } = octokit.rest;
  const at = { owner, repo };
  return {
    current: async (ref) => {
      const { data } = await repos.getCombinedStatusForRef({ ...at, ref, per_page: 100 });
      return data.statuses.map((one) => ({ ...statusFrom(one), at: one.updated_at }));
    },
    history: async (ref) => {
      const all = await octokit.paginate(repos.listCommitStatusesForRef, { ...at, ref, per_page: 100 });
      return all.map((one) => ({
        ...statusFrom(one),
        at: one.created_at,
        by: one.creator ? { login: one.creator.login, isApp: one.creator.type === 'Bot' } : null,
      }));
    },
    set: async (sha, { context, state, description, url }) =>
      void (await repos.createCommitStatus({
        ...at,
        sha,
        context,
        state,
        description,
        ...(url === undefined ? {} : { target_url: url }),
      })),
  };
}

const statusFrom = (one: {
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly target_url: string | null;
}): Status => ({
  context: one.context,
  state: one.state as Status['state'],
  description: one.description ?? '',
  ...(one.target_url === null ? {} : { url: one.target_url }),
});
