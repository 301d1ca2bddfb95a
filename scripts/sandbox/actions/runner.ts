import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Forge } from '../forge/forge.ts';
import type { Delivery } from '../forge/world.ts';
import { githubContext } from './contexts.ts';
import { lastDue } from './cron.ts';
import { interpolate } from './expression.ts';
import type { Ground } from './job.ts';
import { runJobs } from './jobs.ts';
import { occasionOf, type Occasion } from './occasion.ts';
import { queueOf } from './queue.ts';
import type { Run } from './run.ts';
import { cronsOf, starts } from './trigger.ts';
import { readWorkflow, type Workflow } from './workflow.ts';

const run = promisify(execFile);
const FOLDER = '.github/workflows';

/** Runs the repository's own workflow files when something happens at the stand-in for GitHub. */
export interface Runner {
  /** Newest last. */
  readonly runs: readonly Run[];
  /** When nothing is to be done any more. */
  idle(): Promise<void>;
  /** Starts what workflows have planned for the time in between, each schedule once, and waits for it. */
  passed(from: number, to: number): Promise<void>;
  /** Starts a workflow by hand. */
  dispatch(login: string, workflow: string): Promise<void>;
  stop(): void;
}

export interface RunnerOptions extends Omit<Ground, 'forge'> {
  /** Names of workflows that are left out here, since they take minutes. */
  readonly without?: readonly string[];
  readonly atOnce?: number;
}

export function startRunner(forge: Forge, { without = [], atOnce = 2, ...rest }: RunnerOptions): Runner {
  const ground: Ground = { forge, ...rest };
  const runs: Run[] = [];
  const owner = forge.repository.split('/')[0] ?? '';
  let hearing: Promise<void> = Promise.resolve();
  const queue = queueOf(atOnce, go, (dropped) => end(dropped, 'cancelled'));

  async function go(one: Run): Promise<void> {
    one.state = 'running';
    forge.moveRun(one.id, 'in_progress');
    try {
      end(one, await runJobs(one, ground));
    } catch (error) {
      one.log += `${String(error)}\n`;
      end(one, 'failure');
    }
  }

  function end(one: Run, conclusion: Exclude<Run['state'], 'queued' | 'running'>): void {
    one.state = conclusion;
    forge.moveRun(one.id, 'completed', conclusion);
  }

  const workflowsAt = async (occasion: Occasion): Promise<{ path: string; workflow: Workflow }[]> => {
    const { sha } = occasion.head;
    const git = async (...args: string[]): Promise<string> =>
      (await run('git', ['-C', forge.gitDir, ...args], { maxBuffer: 1 << 24 })).stdout;
    const list = await git('ls-tree', '--name-only', sha, `${FOLDER}/`);
    const paths = list.split('\n').filter((path) => path.endsWith('.yml'));
    const texts = await Promise.all(paths.map((path) => git('show', `${sha}:${path}`)));
    return paths
      .map((path, index) => ({ path, workflow: readWorkflow(texts[index] ?? '') }))
      .filter(({ workflow }) => !without.includes(workflow.name));
  };

  function add({ path, workflow }: { path: string; workflow: Workflow }, occasion: Occasion): void {
    const { by, happened, head } = occasion;
    const bearer = by.kind === 'app' ? { app: true as const, permissions: {} } : { user: by.login };
    const id = forge.beginRun(bearer, { name: workflow.name, path, event: happened.event, head });
    const group = workflow.concurrency?.group;
    const contexts = { github: githubContext(forge, occasion, workflow.name) };
    const one: Run = {
      id,
      workflow,
      occasion,
      at: new Date(forge.clock.now()).toISOString(),
      group: group === undefined ? null : interpolate(group, contexts, { failed: false }),
      state: 'queued',
      log: '',
      summary: '',
      annotations: [],
    };
    runs.push(one);
    queue.add(one);
  }

  async function hear(delivery: Delivery): Promise<void> {
    const main = (await run('git', ['-C', forge.gitDir, 'rev-parse', 'refs/heads/main'])).stdout.trim();
    const occasion = occasionOf(delivery, owner, main);
    if (!occasion) return;
    const asked =
      delivery.event === 'workflow_dispatch' ? Reflect.get(Object(delivery.payload), 'workflow') : null;
    for (const found of await workflowsAt(occasion)) {
      if (asked !== null && asked !== found.path) continue;
      if (starts(found.workflow, occasion.happened)) add(found, occasion);
    }
  }

  const silence = forge.on((delivery) => {
    if (delivery.event === 'workflow_run' && Reflect.get(Object(delivery.payload), 'action') !== 'completed')
      return;
    hearing = hearing.then(() => hear(delivery)).catch((error: unknown) => void forge.failures.push(error));
  });

  async function idle(): Promise<void> {
    for (let heard; heard !== hearing;) {
      heard = hearing;
      await heard;
      await queue.idle();
    }
  }

  const byHand = async (
    login: string,
    event: string,
    wanted: (workflow: Workflow) => boolean,
  ): Promise<void> => {
    const main = (await run('git', ['-C', forge.gitDir, 'rev-parse', 'refs/heads/main'])).stdout.trim();
    const delivery = { delivery: '', event, payload: {}, by: { login, kind: 'user' as const } };
    const occasion = occasionOf(delivery, owner, main);
    if (!occasion) return;
    for (const found of await workflowsAt(occasion)) if (wanted(found.workflow)) add(found, occasion);
    await idle();
  };

  return {
    runs,
    idle,
    passed: (from, to) =>
      byHand(owner, 'schedule', (workflow) =>
        cronsOf(workflow).some((cron) => lastDue(cron, from, to) !== null),
      ),
    dispatch: (login, name) => byHand(login, 'workflow_dispatch', (workflow) => workflow.name === name),
    stop: silence,
  };
}
