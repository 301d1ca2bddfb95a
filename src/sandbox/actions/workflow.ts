import { CORE_SCHEMA, load } from 'js-yaml';
import * as z from 'zod/mini';

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const env = z.record(z.string(), z.string());

const step = z.strictObject({
  name: z.optional(z.string()),
  id: z.optional(z.string()),
  if: z.optional(z.union([z.string(), z.boolean()])),
  uses: z.optional(z.string()),
  with: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
  run: z.optional(z.string()),
  shell: z.optional(z.literal('bash')),
  env: z.optional(env),
});

const concurrency = z.strictObject({
  group: z.string(),
  'cancel-in-progress': z.boolean(),
  queue: z.optional(z.enum(['single', 'max'])),
});

const job = z.strictObject({
  'runs-on': z.literal('ubuntu-latest'),
  'timeout-minutes': z.number(),
  needs: z.optional(z.union([z.string(), z.array(z.string())])),
  if: z.optional(z.string()),
  environment: z.optional(
    z.union([z.string(), z.strictObject({ name: z.string(), deployment: z.optional(z.boolean()) })]),
  ),
  concurrency: z.optional(concurrency),
  permissions,
  steps: z.array(step),
});

/** A job that calls a workflow file of the repository, which has just one job and asks for nothing. */
const call = z.strictObject({
  needs: z.optional(z.union([z.string(), z.array(z.string())])),
  if: z.optional(z.string()),
  permissions,
  uses: z.string(),
});

const filter = z.strictObject({
  types: z.optional(z.array(z.string())),
  branches: z.optional(z.array(z.string())),
  paths: z.optional(z.array(z.string())),
  'paths-ignore': z.optional(z.array(z.string())),
  workflows: z.optional(z.array(z.string())),
});

const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.union([filter, z.array(z.strictObject({ cron: z.string() })), z.null()])),
  permissions,
  concurrency: z.optional(concurrency),
  env: z.optional(env),
  jobs: z.record(z.string(), z.union([job, call])),
});

const composite = z.strictObject({
  name: z.string(),
  description: z.string(),
  runs: z.strictObject({ using: z.literal('composite'), steps: z.array(step) }),
});

/** A workflow as its file has it. */
export type WorkflowFile = z.infer<typeof workflow>;
export type Call = z.infer<typeof call>;
export type Job = z.infer<typeof job>;
/** A workflow with what its jobs call put in their places. */
export interface Workflow extends Omit<WorkflowFile, 'jobs'> {
  readonly jobs: Readonly<Record<string, Job>>;
}
export type Step = z.infer<typeof step>;
export type Filter = z.infer<typeof filter>;

/**
 * A workflow file of ours: the part of GitHub's syntax that ours use, and nothing else, so that what the runner does
 * not know is told and not passed over. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export const readWorkflow = (text: string): WorkflowFile =>
  workflow.parse(load(text, { schema: CORE_SCHEMA }));

export const readComposite = (text: string): z.infer<typeof composite> =>
  composite.parse(load(text, { schema: CORE_SCHEMA }));
