import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Forge } from '../forge/forge.ts';
import type { Bundles } from './bundles.ts';
import { githubContext } from './contexts.ts';
import { holds, interpolate, type Contexts } from './expression.ts';
import { annotationsIn, keyValues } from './workflow-files.ts';
import type { Conclusion, Run } from './run.ts';
import type { ScriptHosts } from '../processes/script-hosts.ts';
import type { Trees } from './trees.ts';
import { runScript } from './shell.ts';
import { prepare, useOf, type Workplace } from './uses.ts';
import type { Job, Step } from './workflow.ts';

/** Where jobs run, and with what. */
export interface Ground {
  readonly forge: Forge;
  /** Where folders of runs are made. */
  readonly dir: string;
  readonly hostModules: string;
  readonly trees: Trees;
  readonly bundles: Bundles;
  readonly hosts: ScriptHosts;
  /** Names of jobs of which the next run is to run into its timeout. */
  readonly overdue: string[];
}

interface Underway {
  readonly job: Job;
  readonly run: Run;
  readonly ground: Ground;
  readonly place: Workplace;
  readonly folder: string;
  readonly token: string;
  readonly needs: Contexts;
  readonly steps: Record<string, { outputs: Readonly<Record<string, string>>; outcome: string }>;
  readonly environment: string | null;
  /** Milliseconds, by the machine's own clock. */
  readonly deadline: number;
  readonly isOverdue: boolean;
  /** It began after somebody had stopped the run. */
  readonly isAfterStop: boolean;
  failed: boolean;
  cancelled: boolean;
}

/**
 * Runs one job in a folder of its own. Gives how it ended: one that runs into its timeout counts as cancelled.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes
 */
export async function runJob(
  name: string,
  job: Job,
  run: Run,
  ground: Ground,
  needs: Contexts,
  machine: number,
): Promise<Conclusion> {
  const { forge } = ground;
  const { occasion } = run;
  const folder = path.join(ground.dir, 'runs', `machine-${machine}`);
  await mkdir(folder, { recursive: true });
  const secrets = new Set<string>();
  const after: (() => Promise<void>)[] = [];
  const log = (text: string): void => {
    run.log += masked(text, secrets).replace(/([^\n])$/, '$1\n');
  };
  const environment = (typeof job.environment === 'object' ? job.environment.name : job.environment) ?? null;
  if (environment !== null) forge.useEnvironment(environment, occasion.ref);
  const token = forge.tokenFor({ actions: true, permissions: permissionsOf(job, occasion.ofFork) });
  secrets.add(token);
  const place: Workplace = {
    forge,
    workspace: path.join(folder, 'work'),
    hostModules: ground.hostModules,
    sha: occasion.code,
    shelf: path.join(ground.dir, 'shelf'),
    trees: ground.trees,
    atEnd: (act) => void after.push(act),
    log,
    mask: (secret) => void secrets.add(secret),
  };
  const at = ground.overdue.indexOf(name);
  if (at >= 0) ground.overdue.splice(at, 1);
  const underway: Underway = {
    job,
    run,
    ground,
    place,
    folder,
    token,
    needs,
    environment,
    deadline: performance.now() + job['timeout-minutes'] * 60_000,
    isOverdue: at >= 0,
    isAfterStop: run.isCancelled,
    steps: {},
    failed: false,
    cancelled: false,
  };
  log(`## ${name}`);
  await mkdir(place.workspace, { recursive: true });
  for (const step of job.steps) await runStep(step, underway);
  for (const act of after) await act();
  await rm(folder, { recursive: true, force: true });
  if (underway.cancelled) return 'cancelled';
  return underway.failed ? 'failure' : 'success';
}

async function runStep(step: Step, at: Underway): Promise<void> {
  const contexts = contextsOf(at);
  at.cancelled ||= at.run.isCancelled && !at.isAfterStop;
  const { failed, cancelled } = at;
  const outcome = { success: !failed && !cancelled, failure: failed, cancelled };
  if (!holds(step.if, contexts, outcome)) return;
  const text = (value: string | number | boolean): string => interpolate(String(value), contexts, outcome);
  at.place.log(`$ ${step.uses ?? step.run ?? ''}`);
  try {
    const outputs =
      step.uses === undefined
        ? await runLines(step, at, text)
        : await useOf(step.uses)(mapped(step.with ?? {}, text), at.place);
    if (step.id !== undefined) at.steps[step.id] = { outputs, outcome: 'success' };
  } catch (error) {
    if (error instanceof CancelledError) at.cancelled = true;
    else at.failed = true;
    at.place.log(error instanceof Error ? error.message : String(error));
    if (step.id !== undefined) at.steps[step.id] = { outputs: {}, outcome: 'failure' };
  }
}

/** The job was stopped, by its timeout or by somebody. */
class CancelledError extends Error {
  override readonly name = 'CancelledError';
}

async function runLines(
  step: Step,
  at: Underway,
  text: (value: string) => string,
): Promise<Readonly<Record<string, string>>> {
  const { folder, run, place, job } = at;
  if (step.run?.startsWith('npm ci')) return prepare({}, place);
  const file = async (name: string): Promise<string> => {
    const full = path.join(folder, name);
    await writeFile(full, '');
    return full;
  };
  const [output, summary, event] = [await file('output'), await file('summary'), await file('event.json')];
  await writeFile(event, JSON.stringify(run.occasion.payload));
  const env = { ...environmentOf(at, { output, summary, event }), ...mapped(step.env ?? {}, text) };
  const overdue = `The job has exceeded the maximum execution time of ${job['timeout-minutes']} minutes.`;
  if (at.isOverdue && !at.cancelled) throw new CancelledError(overdue);
  // What runs after the job was stopped asked for it, as did a job that begins in a run that was stopped.
  const stops = at.cancelled
    ? []
    : [
        AbortSignal.timeout(Math.max(0, Math.ceil(at.deadline - performance.now()))),
        ...(at.isAfterStop ? [] : [run.stop.signal]),
      ];
  const command = text(step.run ?? '');
  const script = await at.ground.bundles(command, place.workspace);
  const where = { cwd: place.workspace, env, signal: AbortSignal.any(stops) };
  const { code, printed } =
    script === null ? await runScript(command, where) : await at.ground.hosts.run(script, where);
  place.log(printed);
  run.annotations.push(...annotationsIn(printed));
  run.summary += await readFile(summary, 'utf8');
  const outputs = keyValues(await readFile(output, 'utf8'));
  if (code === null) throw new CancelledError(run.isCancelled ? 'The operation was canceled.' : overdue);
  if (code !== 0) throw new Error(`Process completed with exit code ${code}.`);
  return outputs;
}

const contextsOf = ({ ground, run, token, steps, needs, environment }: Underway): Contexts => ({
  github: { ...githubContext(ground.forge, run.occasion, run.workflow.name), token },
  runner: { os: 'Linux', arch: 'X64' },
  steps,
  needs,
  ...ground.forge.valuesFor(run.occasion.ofFork ? null : environment),
});

/** The variables that GitHub gives each step. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function environmentOf(
  { ground: { forge }, run, place, folder }: Underway,
  files: { readonly output: string; readonly summary: string; readonly event: string },
): Record<string, string> {
  const { occasion, workflow } = run;
  const nodes = path.join(place.hostModules, '.bin');
  return {
    PATH: `${nodes}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: occasion.by.login,
    GITHUB_API_URL: forge.url,
    GITHUB_EVENT_NAME: occasion.happened.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: occasion.ref,
    GITHUB_REPOSITORY: forge.repository,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_SERVER_URL: new URL(forge.url).origin,
    GITHUB_SHA: occasion.code,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKFLOW: workflow.name,
    GITHUB_WORKSPACE: place.workspace,
    JUNKAN_NOW: new Date(forge.clock.now()).toISOString(),
    JUNKAN_SECOND: '1',
    // What one process has compiled the next need not.
    NODE_COMPILE_CACHE: path.join(path.dirname(folder), 'compiled'),
    NODE_COMPILE_CACHE_PORTABLE: '1',
  };
}

const permissionsOf = ({ permissions }: Job, ofFork: boolean): Record<string, 'read' | 'write'> =>
  Object.fromEntries(
    Object.entries(permissions).flatMap(([name, level]) =>
      level === 'none' ? [] : [[name.replaceAll('-', '_'), ofFork ? ('read' as const) : level]],
    ),
  );

const mapped = (
  values: Readonly<Record<string, string | number | boolean>>,
  text: (value: string) => string,
): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(String(value))]));

function masked(text: string, secrets: ReadonlySet<string>): string {
  let out = text;
  for (const secret of secrets) out = out.replaceAll(secret, '***');
  return out;
}
