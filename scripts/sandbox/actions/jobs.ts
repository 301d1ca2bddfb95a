import { githubContext, settingsOf } from './contexts.ts';
import { holds } from './expression.ts';
import { runJob, type Ground } from './job.ts';
import type { Conclusion, Run } from './run.ts';

/** Runs the jobs of a run, each after those that it needs. Gives how the run ended. */
export async function runJobs(run: Run, ground: Ground): Promise<Conclusion> {
  const ended: Record<string, { result: 'success' | 'failure' | 'skipped' }> = {};
  for (const name of inOrder(run)) {
    const job = run.workflow.jobs[name];
    if (!job) continue;
    const before = needsOf(job.needs).map((need) => ended[need]?.result ?? 'skipped');
    const contexts = {
      github: githubContext(ground.forge, run.occasion, run.workflow.name),
      needs: ended,
      ...settingsOf(false),
    };
    const runs =
      holds(job.if, contexts, { failed: before.includes('failure') }) &&
      (before.every((result) => result === 'success') || before.includes('failure'));
    ended[name] = {
      result: runs ? ((await runJob(name, job, run, ground, ended)) ? 'success' : 'failure') : 'skipped',
    };
  }
  const results = Object.values(ended).map(({ result }) => result);
  if (results.includes('failure')) return 'failure';
  return results.includes('success') ? 'success' : 'skipped';
}

/** The names of the jobs, those that are needed first. */
function inOrder({ workflow }: Run): string[] {
  const names: string[] = [];
  const add = (name: string): void => {
    if (names.includes(name)) return;
    for (const need of needsOf(workflow.jobs[name]?.needs)) add(need);
    names.push(name);
  };
  for (const name of Object.keys(workflow.jobs)) add(name);
  return names;
}

const needsOf = (needs: string | string[] | undefined): readonly string[] =>
  needs === undefined ? [] : typeof needs === 'string' ? [needs] : needs;
