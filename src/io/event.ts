import { readFileSync } from 'node:fs';
import { UsageError } from './main.ts';

/**
 * What woke a workflow: numbers and names only. Texts and states of the event's copy are old by the time it is read and
 * were typed by anybody, so they are not taken from here.
 */
export interface DeskEvent {
  readonly name: string;
  readonly action: string | null;
  /** The issue or pull request that the event is about. */
  readonly number: number | null;
  /** Whether that is a pull request: a comment on one comes as a comment on an issue. */
  readonly isPull: boolean;
  /** For `workflow_run`: whose branch at which commit the first workflow looked at. */
  readonly run: { readonly owner: string; readonly branch: string; readonly sha: string } | null;
  /** For `schedule`: the time, as the workflow file writes it. */
  readonly cron: string | null;
}

/** Reads the event of the workflow that runs. Throws `UsageError` outside of one. */
export function readEvent(): DeskEvent {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH } = process.env;
  if (!GITHUB_EVENT_NAME || !GITHUB_EVENT_PATH)
    throw new UsageError('There is no event here: this runs in a workflow, or with --all or a number.');
  return eventFrom(GITHUB_EVENT_NAME, JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')));
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads */
export function eventFrom(name: string, payload: unknown): DeskEvent {
  const action = at(payload, 'action');
  const number = at(payload, 'issue', 'number') ?? at(payload, 'pull_request', 'number');
  const owner = at(payload, 'workflow_run', 'head_repository', 'owner', 'login');
  const branch = at(payload, 'workflow_run', 'head_branch');
  const cron = at(payload, 'schedule');
  const sha = at(payload, 'workflow_run', 'head_sha');
  return {
    name,
    action: typeof action === 'string' ? action : null,
    number: typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null,
    isPull: (at(payload, 'issue', 'pull_request') ?? at(payload, 'pull_request')) !== undefined,
    run: isName(owner) && isName(branch) && isSha(sha) ? { owner, branch, sha } : null,
    cron: typeof cron === 'string' ? cron : null,
  };
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isSha = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value);
