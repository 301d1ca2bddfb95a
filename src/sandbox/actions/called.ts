import type { Call, Job, Workflow, WorkflowFile } from './workflow.ts';

/**
 * Puts the job of a called workflow in the place of the one that calls it: when it runs, and what it may do at most, the
 * caller says. Throws where there is no such file, it is not there to be called, or it asks for more than it is given.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
export function withCalled(workflow: WorkflowFile, fileAt: (path: string) => WorkflowFile | null): Workflow {
  const jobs: Record<string, Job> = {};
  for (const [name, job] of Object.entries(workflow.jobs))
    jobs[name] = 'uses' in job ? calledBy(job, fileAt) : job;
  return { ...workflow, jobs };
}

function calledBy(
  { uses, permissions, needs, if: condition }: Call,
  fileAt: (path: string) => WorkflowFile | null,
): Job {
  const called = fileAt(uses.replace(/^(?:\$|\.)\//, ''));
  if (!called || !('workflow_call' in called.on))
    throw new Error(`${uses} is no workflow that can be called.`);
  const [job, ...others] = Object.values(called.jobs);
  if (!job || 'uses' in job || others.length > 0 || job.needs !== undefined)
    throw new Error(`The sandbox calls only workflows of one job: ${uses}.`);
  for (const [name, level] of Object.entries(job.permissions))
    if (level === 'write' ? permissions[name] !== 'write' : level === 'read' && !permissions[name])
      throw new Error(`${uses} asks for ${name}: ${level}, which its caller does not give.`);
  return {
    ...job,
    ...(needs === undefined ? {} : { needs }),
    ...both(condition, job.if),
  };
}

/** The job runs where the caller's condition holds and its own does. */
const both = (outer: string | undefined, inner: string | undefined): { if?: string } => {
  const all = [outer, inner].filter((one) => one !== undefined);
  return all.length === 0 ? {} : { if: all.map((one) => `(${one})`).join(' && ') };
};
