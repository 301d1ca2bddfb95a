import type { Git } from '../forge/git/git.ts';
import { entryAt, readTree } from '../forge/git/trees.ts';
import { readWorkflow, type Workflow, type WorkflowFile, type Call, type Job } from './workflow.ts';

/** What a step wrote into GITHUB_OUTPUT: `name=value` lines, or `name<<END` blocks. */
export function keyValues(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const block = /^([\w-]+)<<(.+)$/.exec(line);
    const plain = /^([\w-]+)=(.*)$/.exec(line);
    if (block) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      values[block[1] ?? ''] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (plain) values[plain[1] ?? ''] = plain[2] ?? '';
  }
  return values;
}

/** The lines by which a step marks places in files. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export const annotationsIn = (printed: string): readonly string[] =>
  printed.split('\n').filter((line) => /^::(error|warning|notice)[ :]/.test(line));

/**
 * Puts the job of a called workflow in the place of the one that calls it: when it runs, and what it may do at most, the
 * caller says. Throws where there is no such file, it is not there to be called, or it asks for more than it is given.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
export function withCalled(workflow: WorkflowFile, fileAt: (path: string) => WorkflowFile | null): Workflow {
  const jobs: Record<string, Job> = {};
  for (const [name, job] of Object.entries(workflow.jobs))
    jobs[name] = 'uses' in job ? calledBy(job, fileAt) : job;
  return { ...workflow, jobs };
}

function calledBy(
  { uses, permissions, needs, if: condition }: Call,
  fileAt: (path: string) => WorkflowFile | null,
): Job {
  const called = fileAt(uses.replace(/^(?:\$|\.)\//, ''));
  if (!called || !('workflow_call' in called.on))
    throw new Error(`${uses} is no workflow that can be called.`);
  const [job, ...others] = Object.values(called.jobs);
  if (!job || 'uses' in job || others.length > 0 || job.needs !== undefined)
    throw new Error(`The sandbox calls only workflows of one job: ${uses}.`);
  for (const [name, level] of Object.entries(job.permissions))
    if (level === 'write' ? permissions[name] !== 'write' : level === 'read' && !permissions[name])
      throw new Error(`${uses} asks for ${name}: ${level}, which its caller does not give.`);
  return {
    ...job,
    ...(needs === undefined ? {} : { needs }),
    ...both(condition, job.if),
  };
}

/** The job runs where the caller's condition holds and its own does. */
const both = (outer: string | undefined, inner: string | undefined): { if?: string } => {
  const all = [outer, inner].filter((one) => one !== undefined);
  return all.length === 0 ? {} : { if: all.map((one) => `(${one})`).join(' && ') };
};

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
