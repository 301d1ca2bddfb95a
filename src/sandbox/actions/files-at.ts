import { orNone, type Git } from '../forge/git/git.ts';
import { withCalled } from './called.ts';
import { readWorkflow, type Workflow, type WorkflowFile } from './workflow.ts';

const FOLDER = '.github/workflows';

/** A workflow file; `broken` says why it cannot run. */
export interface Found {
  readonly path: string;
  readonly workflow: Workflow;
  readonly broken: string | null;
}

/** The workflow files of a commit, broken ones too: one does not keep the others from running. */
export async function workflowsAt(git: Git, commit: string): Promise<Found[]> {
  const tree = await orNone(git.fact(['rev-parse', `${commit}:${FOLDER}`]));
  if (tree === null) return [];
  const known = read.get(tree) ?? filesOf(git, commit);
  read.set(tree, known);
  return known;
}

/** Most commits change none of these files: what was read is kept by the name of their folder's tree. */
const read = new Map<string, Promise<Found[]>>();

async function filesOf(git: Git, commit: string): Promise<Found[]> {
  const list = await git.fact(['ls-tree', '--name-only', commit, `${FOLDER}/`]);
  const paths = list.split('\n').filter((path) => /\.ya?ml$/.test(path));
  const texts = await Promise.all(paths.map((path) => git.fact(['show', `${commit}:${path}`])));
  const files = new Map(paths.map((path, index) => [path, texts[index] ?? '']));
  return paths.map((path) => found(path, files));
}

function found(path: string, files: ReadonlyMap<string, string>): Found {
  const fileAt = (called: string): WorkflowFile | null => {
    const text = files.get(called);
    return text === undefined ? null : readWorkflow(text);
  };
  try {
    return { path, workflow: withCalled(readWorkflow(files.get(path) ?? ''), fileAt), broken: null };
  } catch (error) {
    return { path, workflow: { name: path, on: {}, permissions: {}, jobs: {} }, broken: String(error) };
  }
}
