import { ACTIONS_LOGIN, isBot, type Actor, type ActorKind } from '../actor.ts';
import { timestamp } from '../clock.ts';
import { runShape } from '../shapes/run-shape.ts';
import type { JobOfRun, Run } from '../state/state.ts';
import { announce } from '../webhooks/announce.ts';
import { timeOf, type World } from '../world.ts';

/** What the runner says of a run that begins. */
export type NewRun = Pick<Run, 'name' | 'path' | 'event' | 'head'>;

const ACTIONS = { queued: 'requested', in_progress: 'in_progress', completed: 'completed' } as const;

/** Writes down that a run was asked for, and sends `workflow_run`. */
export function beginRun(world: World, who: Actor, said: NewRun): Run {
  const { store } = world;
  const at = timeOf(world);
  const run: Run = {
    ...said,
    id: store.nextId(),
    number: store.state.runs.filter(({ path }) => path === said.path).length + 1,
    actor: who.login,
    status: 'queued',
    conclusion: null,
    createdAt: at,
    updatedAt: at,
    jobs: [],
  };
  store.state.runs.push(run);
  tell(world, who, run);
  return run;
}

/** Writes down how far a run is, and sends `workflow_run`. Throws for a run that is not known. */
export function moveRun(world: World, id: number, to: Pick<Run, 'status' | 'conclusion'>): void {
  const run = world.store.state.runs.find((one) => one.id === id);
  if (!run) throw new Error(`There is no run ${id}.`);
  Object.assign(run, to, { updatedAt: timeOf(world) });
  tell(world, { login: run.actor, kind: kindOf(run.actor), permissions: {}, role: 'read' }, run);
}

/** What becomes of a run that a workflow's own token started wakes no other workflow either. */
const kindOf = (login: string): ActorKind => {
  if (login === ACTIONS_LOGIN) return 'actions';
  return isBot(login) ? 'app' : 'user';
};

/** Writes down how a job of a run stands. */
export function moveJob(
  { store, clock }: World,
  id: number,
  name: string,
  to: Pick<JobOfRun, 'status' | 'conclusion'>,
): void {
  const run = store.state.runs.find((one) => one.id === id);
  if (!run) throw new Error(`There is no run ${id}.`);
  const at = timestamp(clock);
  const there = run.jobs.find((job) => job.name === name);
  const job = {
    ...(there ?? { id: store.nextId(), name }),
    ...to,
    startedAt: there?.startedAt ?? (to.status === 'in_progress' ? at : null),
    completedAt: to.status === 'completed' ? at : null,
  };
  Object.assign(run, { jobs: [...run.jobs.filter((one) => one !== there), job] });
}

function tell(world: World, who: Actor, run: Run): void {
  const workflow = { name: run.name, path: run.path };
  announce(world, who, 'workflow_run', {
    action: ACTIONS[run.status],
    workflow_run: runShape(world, run),
    workflow,
  });
}
