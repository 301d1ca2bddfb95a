import { githubContext } from './contexts.ts';
import { holds, interpolate } from './expression.ts';
import { runJob, type Ground } from './job.ts';
import type { Conclusion, Run } from './run.ts';
import type { Turns } from './turns.ts';
import type { Job } from './workflow.ts';

type Ended = Record<string, { readonly result: Conclusion }>;

/** Runs the jobs of a run, each after those that it needs; `began` is told when one does. Gives how the run ended. */
export async function runJobs(
  run: Run,
  ground: Ground,
  turns: Turns,
  began: () => void,
): Promise<Conclusion> {
  const ended: Ended = {};
  for (const [name, job] of inOrder(run)) {
    const result = await runInTurn(name, job, { run, ground, turns, began, ended });
    ended[name] = { result };
    ground.forge.moveJob(run.id, name, 'completed', result);
  }
  const results = Object.values(ended).map(({ result }) => result);
  const worst = (['failure', 'cancelled', 'success'] as const).find((one) => results.includes(one));
  return worst ?? 'skipped';
}

interface Underway {
  readonly run: Run;
  readonly ground: Ground;
  readonly turns: Turns;
  readonly began: () => void;
  readonly ended: Ended;
}

/** Its condition comes first: a job that is skipped throws nobody out of its group. */
async function runInTurn(
  name: string,
  job: Job,
  { run, ground, turns, began, ended }: Underway,
): Promise<Conclusion> {
  const contexts = {
    github: githubContext(ground.forge, run.occasion, run.workflow.name),
    needs: ended,
    // Those of an environment are there only once the job has begun, and secrets not at all.
    vars: ground.forge.valuesFor(null).vars,
  };
  const resultOf = (need: string): Conclusion => ended[need]?.result ?? 'skipped';
  const outcome = {
    success: !run.isCancelled && needsOf(job.needs).every((need) => resultOf(need) === 'success'),
    failure: ancestorsOf(name, run.workflow.jobs).some((need) => resultOf(need) === 'failure'),
    cancelled: run.isCancelled,
  };
  if (!holds(job.if, contexts, outcome)) return run.isCancelled ? 'cancelled' : 'skipped';
  const group = job.concurrency === undefined ? null : interpolate(job.concurrency.group, contexts, outcome);
  const leave = await turns.enter(group, job.concurrency?.queue);
  if (leave === null) return 'cancelled';
  const { machine, handOn } = await turns.machine();
  try {
    began();
    ground.forge.moveJob(run.id, name, 'in_progress');
    return await runJob(name, job, run, ground, ended, machine);
  } catch (error) {
    run.log += `${error instanceof Error ? error.message : String(error)}\n`;
    return 'failure';
  } finally {
    handOn();
    leave();
  }
}

/** The jobs, those that are needed first. */
function inOrder({ workflow: { jobs } }: Run): (readonly [string, Job])[] {
  const order = new Map<string, Job>();
  const add = (name: string): void => {
    const job = jobs[name];
    if (!job || order.has(name)) return;
    for (const need of needsOf(job.needs)) add(need);
    order.set(name, job);
  };
  for (const name of Object.keys(jobs)) add(name);
  return [...order];
}

/** All jobs that must have ended before, directly or through others. */
const ancestorsOf = (name: string, jobs: Run['workflow']['jobs']): string[] =>
  needsOf(jobs[name]?.needs).flatMap((need) => [need, ...ancestorsOf(need, jobs)]);

const needsOf = (needs: string | string[] | undefined): readonly string[] =>
  needs === undefined ? [] : typeof needs === 'string' ? [needs] : needs;
