import type { GitHub, Job } from './port.ts';

/** A job of a run that did not end well: a step failed, or it was cut off by its time limit or by somebody. */
export interface BadJob {
  readonly name: string;
  readonly end: 'failed' | 'cut';
}

/**
 * Returns the jobs of a run that did not end well. One that was pushed out of its queue before a machine took it up is none:
 * the newer one does its work. A job past its `timeout-minutes` is cancelled, as GitHub has it, and so is one that a newer
 * one of its `concurrency` group replaced.
 * https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
export async function badJobs(gh: GitHub, run: number): Promise<BadJob[]> {
  return (await gh.workflows.jobs(run)).flatMap((job) => {
    const end = badEnd(job);
    return end === null ? [] : [{ name: job.name, end }];
  });
}

function badEnd({ conclusion, hadMachine }: Job): BadJob['end'] | null {
  if (conclusion === null || ['success', 'skipped', 'neutral'].includes(conclusion)) return null;
  if (conclusion === 'cancelled' || conclusion === 'timed_out') return hadMachine ? 'cut' : null;
  return 'failed';
}
