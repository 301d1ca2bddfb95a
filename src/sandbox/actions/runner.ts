import path from 'node:path';
import { timestamp } from '../forge/clock.ts';
import type { Forge } from '../forge/forge.ts';
import { gitIn } from '../forge/git/git.ts';
import { headRef, readRef } from '../forge/git/refs.ts';
import type { Bearer } from '../forge/tokens.ts';
import type { Delivery } from '../forge/world.ts';
import { bundlesIn } from './bundles.ts';
import { githubContext } from './contexts.ts';
import { lastDue } from './cron.ts';
import { FRESH, interpolate } from './expression.ts';
import { workflowsAt, type Found } from './workflow-files.ts';
import type { Ground } from './job.ts';
import { runJobs } from './jobs.ts';
import { mergeCommit, pathsBetween } from './merge.ts';
import { occasionOf, type Occasion } from './occasion.ts';
import type { Conclusion, Run } from './run.ts';
import { cronsOf, starts } from './trigger.ts';
import { scriptHosts } from '../processes/script-hosts.ts';
import { treesIn } from './trees.ts';
import { turnsOf } from './turns.ts';

/** Runs the repository's own workflow files when something happens at the stand-in for GitHub. */
export interface Runner {
  /** Newest last. */
  readonly runs: readonly Run[];
  /** When nothing is to be done any more; after `stop`, when its processes have ended, too. */
  idle(): Promise<void>;
  /** Starts what workflows have planned for the time in between, each schedule once, and waits for it. */
  passed(from: number, to: number): Promise<void>;
  /** Starts a workflow by hand, and waits for it. */
  dispatch(login: string, workflow: string): Promise<void>;
  /** The next job of that name runs into its `timeout-minutes` at its first script. */
  overdue(job: string): void;
  /** Somebody cancels a run. */
  cancel(id: number): void;
  stop(): void;
}

export interface RunnerOptions extends Omit<Ground, 'forge' | 'trees' | 'bundles' | 'hosts' | 'overdue'> {
  /** Names of workflows that are left out here, since they take minutes. */
  readonly without?: readonly string[];
  readonly atOnce?: number;
}

export function startRunner(forge: Forge, { without = [], atOnce = 2, ...rest }: RunnerOptions): Runner {
  const overdue: string[] = [];
  const ground: Ground = {
    forge,
    overdue,
    trees: treesIn(path.join(rest.dir, 'trees')),
    bundles: bundlesIn(path.join(rest.dir, 'bundles')),
    hosts: scriptHosts(),
    ...rest,
  };
  const git = gitIn(forge.gitDir);
  const turns = turnsOf(atOnce);
  const runs: Run[] = [];
  const underway = new Set<Promise<void>>();
  const owner = forge.repository.split('/')[0] ?? '';
  let hearing: Promise<void> = Promise.resolve();
  let isStopped = false;

  function end(one: Run, conclusion: Conclusion): void {
    one.state = conclusion;
    forge.moveRun(one.id, 'completed', conclusion);
  }

  function began(one: Run): void {
    if (one.state !== 'queued') return;
    one.state = 'running';
    forge.moveRun(one.id, 'in_progress');
  }

  async function go(one: Run): Promise<void> {
    const leave = await turns.enter(one.group, one.workflow.concurrency?.queue);
    if (leave === null) {
      end(one, 'cancelled');
      return;
    }
    try {
      end(one, await runJobs(one, ground, turns, () => began(one)));
    } catch (error) {
      one.log += `${String(error)}\n`;
      end(one, 'failure');
    } finally {
      leave();
    }
  }

  function add({ path, workflow, broken }: Found, occasion: Occasion): void {
    const { by, happened, head } = occasion;
    const id = forge.beginRun(bearerOf(by), { name: workflow.name, path, event: happened.event, head });
    const group = workflow.concurrency?.group;
    const contexts = { github: githubContext(forge, occasion, workflow.name) };
    const one: Run = {
      id,
      workflow,
      occasion,
      at: new Date(forge.clock.now()).toISOString(),
      group: group === undefined ? null : interpolate(group, contexts, FRESH),
      state: 'queued',
      log: broken ?? '',
      summary: '',
      annotations: [],
      isCancelled: false,
      stop: new AbortController(),
    };
    runs.push(one);
    if (broken !== null) {
      end(one, 'failure');
      return;
    }
    const done = go(one).finally(() => underway.delete(done));
    underway.add(done);
  }

  /** With the merge commit where it is about a pull request; null where there is none, as the branches clash. */
  async function complete(occasion: Occasion, event: string): Promise<Occasion | null> {
    const { happened, head, ref } = occasion;
    if (!event.startsWith('pull_request') || happened.branch === null) return occasion;
    const date = timestamp(forge.clock);
    const code = await mergeCommit(git, { base: happened.branch, head: head.sha, ref, date });
    if (code === null) return null;
    const paths = await pathsBetween(git, headRef(happened.branch), head.sha);
    return { ...occasion, code, happened: { ...happened, paths } };
  }

  const isActive = ({ path, workflow }: Found): boolean => forge.isActive(path, cronsOf(workflow).length > 0);

  async function begin(
    delivery: Delivery,
    wanted: (found: Found, occasion: Occasion) => boolean,
  ): Promise<void> {
    const main = await readRef(git, headRef('main'));
    const meant = main === null ? null : occasionOf(delivery, owner, main);
    const occasion = meant && (await complete(meant, delivery.event));
    if (!occasion) return;
    for (const found of await workflowsAt(git, occasion.code))
      if (!without.includes(found.workflow.name) && wanted(found, occasion) && isActive(found))
        add(found, occasion);
  }

  function hear(delivery: Delivery): Promise<void> {
    const { event, payload } = delivery;
    const asked = event === 'workflow_dispatch' ? Reflect.get(Object(payload), 'workflow') : null;
    const cron = event === 'schedule' ? String(Reflect.get(Object(payload), 'schedule')) : null;
    const showsBroken = event === 'push' || event === 'pull_request';
    return begin(delivery, ({ path, workflow, broken }, { happened }) =>
      broken === null
        ? (asked === null || asked === path) &&
          (cron === null || cronsOf(workflow).includes(cron)) &&
          starts(workflow, happened)
        : showsBroken && happened.paths.includes(path),
    );
  }

  const silence = forge.on((delivery) => {
    if (delivery.event === 'workflow_run' && Reflect.get(Object(delivery.payload), 'action') !== 'completed')
      return;
    hearing = hearing.then(() => hear(delivery)).catch((error: unknown) => void forge.failures.push(error));
  });

  async function idle(): Promise<void> {
    for (let heard; heard !== hearing || underway.size > 0;) {
      heard = hearing;
      await heard;
      await Promise.all(underway);
    }
    if (isStopped) await ground.hosts.end();
  }

  async function onMain(): Promise<readonly Found[]> {
    const main = await readRef(git, headRef('main'));
    return main === null ? [] : workflowsAt(git, main);
  }

  return {
    runs,
    idle,
    passed: async (from, to) => {
      const times = new Map<string, number>();
      for (const cron of (await onMain()).flatMap(({ workflow }) => cronsOf(workflow))) {
        const due = lastDue(cron, from, to);
        if (due !== null) times.set(cron, due);
      }
      for (const [cron] of [...times].sort(([, a], [, b]) => a - b))
        forge.emit({ user: owner }, 'schedule', { schedule: cron });
      await idle();
    },
    dispatch: async (login, name) => {
      const found = (await onMain()).find(({ workflow }) => workflow.name === name);
      if (!found) throw new Error(`There is no workflow ${name}.`);
      forge.emit({ user: login }, 'workflow_dispatch', {
        workflow: found.path,
        ref: headRef('main'),
        inputs: {},
      });
      await idle();
    },
    overdue: (job) => void overdue.push(job),
    cancel: (id) => {
      const one = runs.find((run) => run.id === id);
      if (!one) throw new Error(`There is no run ${id}.`);
      one.isCancelled = true;
      one.stop.abort();
    },
    stop: () => {
      silence();
      isStopped = true;
      void idle();
    },
  };
}

/** Who a run is for. */
function bearerOf({ login, kind }: Occasion['by']): Bearer {
  if (kind === 'user') return { user: login };
  return kind === 'app' ? { app: true, permissions: {} } : { actions: true, permissions: {} };
}
