import type { JobOfRun, Run } from '../state/state.ts';
import { apiUrl, htmlUrl, timeOf, type World } from '../world.ts';
import { repositoryShape } from './repository-shape.ts';
import { nodeId, userShape } from './user-shape.ts';
import { accountId } from '../people.ts';

export function runShape(world: World, run: Run): object {
  const url = apiUrl(world, `/actions/runs/${run.id}`);
  const workflow = workflowId(run.path);
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('WorkflowRun', run.id),
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    head_branch: run.head.branch,
    head_sha: run.head.sha,
    path: run.path,
    display_title: run.name,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflow,
    url,
    html_url: htmlUrl(world, `/actions/runs/${run.id}`),
    // Empty for forks: whoever is woken by such a run has to find the pull request by itself.
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor: userShape(world, run.actor),
    triggering_actor: userShape(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: apiUrl(world, `/check-suites/${run.id}`),
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: apiUrl(world, `/actions/workflows/${workflow}`),
    head_commit: {
      id: run.head.sha,
      tree_id: run.head.sha,
      message: '',
      timestamp: timeOf(world),
      author: null,
      committer: null,
    },
    repository: repositoryShape(world),
    head_repository: repositoryShape(world, run.head.owner),
  };
}

/** https://docs.github.com/en/rest/actions/workflow-jobs */
export const jobShape = (world: World, run: Run, job: JobOfRun): object => ({
  id: job.id,
  run_id: run.id,
  workflow_name: run.name,
  head_branch: run.head.branch,
  run_url: apiUrl(world, `/actions/runs/${run.id}`),
  node_id: nodeId('CheckRun', job.id),
  head_sha: run.head.sha,
  url: apiUrl(world, `/actions/jobs/${job.id}`),
  html_url: htmlUrl(world, `/actions/runs/${run.id}/job/${job.id}`),
  status: job.status,
  conclusion: job.conclusion,
  created_at: run.createdAt,
  started_at: job.startedAt ?? run.createdAt,
  completed_at: job.completedAt,
  name: job.name,
  check_run_url: apiUrl(world, `/check-runs/${job.id}`),
  labels: ['ubuntu-latest'],
  // One that never had a machine was thrown out of its queue.
  runner_id: job.startedAt === null ? null : 1,
  runner_name: job.startedAt === null ? null : 'GitHub Actions 1',
  runner_group_id: null,
  runner_group_name: null,
});

/** The number of a workflow file. */
export const workflowId = (path: string): number => accountId(path);
