import type { Git } from '../forge/git/git.ts';
import { readWorkflow, type Workflow } from './workflow.ts';

const FOLDER = '.github/workflows';

/** A workflow file; `broken` says why it cannot run. */
export interface Found {
  readonly path: string;
  readonly workflow: Workflow;
  readonly broken: string | null;
}

/** The workflow files of a commit, broken ones too: one does not keep the others from running. */
export async function workflowsAt(git: Git, commit: string): Promise<Found[]> {
  const list = await git.fact(['ls-tree', '--name-only', commit, `${FOLDER}/`]);
  const paths = list.split('\n').filter((path) => /\.ya?ml$/.test(path));
  return Promise.all(paths.map(async (path) => found(path, await git.fact(['show', `${commit}:${path}`]))));
}

function found(path: string, text: string): Found {
  try {
    return { path, workflow: readWorkflow(text), broken: null };
  } catch (error) {
    return { path, workflow: { name: path, on: {}, permissions: {}, jobs: {} }, broken: String(error) };
  }
}
