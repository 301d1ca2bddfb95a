import type { Git } from '../forge/git/git.ts';
import { entryAt, readTree } from '../forge/git/trees.ts';
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
  const folder = await entryAt(git, commit, FOLDER);
  if (folder?.type !== 'tree') return [];
  const known = read.get(folder.sha) ?? filesOf(git, folder.sha);
  read.set(folder.sha, known);
  return known;
}

/** Most commits change none of these files: what was read is kept by the name of their folder's tree. */
const read = new Map<string, Promise<Found[]>>();

async function filesOf(git: Git, tree: string): Promise<Found[]> {
  const entries = (await readTree(git, tree, false)) ?? [];
  const files = new Map(
    await Promise.all(
      entries
        .filter(({ path }) => /\.ya?ml$/.test(path))
        .map(
          async ({ path, sha }) => [`${FOLDER}/${path}`, await git.fact(['cat-file', 'blob', sha])] as const,
        ),
    ),
  );
  return [...files.keys()].map((path) => found(path, files));
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
