import { CORE_SCHEMA, load } from 'js-yaml';
import type { Git } from '../git/git.ts';
import { headRef, readRef } from '../git/refs.ts';
import { entryAt, readTree } from '../git/trees.ts';
import { notFound } from '../refusal.ts';
import { workflowId } from '../shapes/run-shape.ts';
import type { WorkflowState } from '../state/state.ts';
import { MAIN, timeOf, type World } from '../world.ts';

/** A workflow file of the default branch, as GitHub lists it. */
export interface WorkflowFile extends WorkflowState {
  readonly id: number;
  readonly name: string;
  readonly path: string;
}

/** GitHub disables what has a schedule in a public repository in which nothing happened for so long. */
const IDLE_DAYS = 60;

const FOLDER = '.github/workflows';

/** All workflow files of the default branch, with their states by now. */
export async function workflowFiles(world: World): Promise<WorkflowFile[]> {
  const { git } = world;
  const main = await readRef(git, headRef(MAIN));
  if (main === null) return [];
  const folder = await entryAt(git, main, FOLDER);
  const entries = (folder && (await readTree(git, folder.sha, false))) ?? [];
  return Promise.all(
    entries
      .filter(({ path }) => /\.ya?ml$/.test(path))
      .map(async ({ path: file, sha }) => {
        const path = `${FOLDER}/${file}`;
        const { name, hasSchedule } = await factsOf(git, sha);
        return { id: workflowId(path), name: name ?? path, path, ...stateNow(world, path, hasSchedule) };
      }),
  );
}

/** By its number or the name of its file. Throws 404. */
export async function workflowNamed(world: World, name: string): Promise<WorkflowFile> {
  const found = (await workflowFiles(world)).find(
    ({ id, path }) => String(id) === name || path === `${FOLDER}/${name}`,
  );
  if (!found) throw notFound();
  return found;
}

export function setWorkflow(world: World, path: string, state: WorkflowState['state']): void {
  world.store.state.workflows[path] = { state, at: timeOf(world) };
}

/**
 * The state of a workflow by now. One with a schedule is disabled with all its triggers when the default branch had no
 * commit for 60 days, and stays so until somebody enables it, which counts as activity.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-a-workflow
 */
export function stateNow(world: World, path: string, hasSchedule: boolean): WorkflowState {
  const { workflows, activeAt, createdAt } = world.store.state;
  const known = workflows[path] ?? { state: 'active', at: createdAt };
  const since = Math.max(Date.parse(activeAt), Date.parse(known.at));
  const isIdle = world.clock.now() - since > IDLE_DAYS * 86_400_000;
  if (known.state !== 'active' || !hasSchedule || !isIdle) return known;
  setWorkflow(world, path, 'disabled_inactivity');
  return workflows[path] ?? known;
}

interface Facts {
  readonly name: string | null;
  readonly hasSchedule: boolean;
}

/** What the files say, by the names of their blobs: they are asked for with every call about a workflow. */
const known = new Map<string, Facts>();

async function factsOf(git: Git, blob: string): Promise<Facts> {
  const facts = known.get(blob) ?? factsIn(await git.fact(['cat-file', 'blob', blob]));
  known.set(blob, facts);
  return facts;
}

function factsIn(text: string): Facts {
  try {
    const { name, on } = Object(load(text, { schema: CORE_SCHEMA })) as { name?: unknown; on?: unknown };
    return {
      name: typeof name === 'string' ? name : null,
      hasSchedule: typeof on === 'object' && on !== null && 'schedule' in on,
    };
  } catch {
    return { name: null, hasSchedule: false }; // A file that cannot be read is listed by its path.
  }
}
