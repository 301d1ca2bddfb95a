import type { ActorKind } from '../forge/actor.ts';
import type { Delivery } from '../forge/world.ts';
import type { Happened } from './trigger.ts';

/** Something for which workflows may run: what decides which, and what they are given. */
export interface Occasion {
  readonly happened: Happened;
  readonly payload: unknown;
  readonly by: { readonly login: string; readonly kind: ActorKind };
  readonly ref: string;
  /** Whose branch at which commit the run is for; owner null is the repository itself. */
  readonly head: { readonly owner: string | null; readonly branch: string; readonly sha: string };
  /** The commit whose workflow files run and which they check out: `head`, or the merge of a pull request. */
  readonly code: string;
  /** A run for a fork has neither secrets nor a token that writes. */
  readonly ofFork: boolean;
}

/**
 * What an event means for workflows; null for those that start none: whatever a workflow did with its own GITHUB_TOKEN,
 * but for starting another one by hand, and events that no run can be for. `main` is the newest commit of the default branch.
 * https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
 */
export function occasionOf(
  { event, payload, by }: Omit<Delivery, 'delivery'>,
  owner: string,
  main: string,
): Occasion | null {
  if (by.kind === 'actions' && event !== 'workflow_dispatch') return null;
  const who = by;
  const happened: Happened = {
    event,
    action: text(payload, 'action'),
    branch: null,
    paths: [],
    workflow: text(payload, 'workflow_run', 'name'),
  };
  const onMain = {
    happened,
    payload,
    by: who,
    ref: 'refs/heads/main',
    head: { owner: null, branch: 'main', sha: main },
    code: main,
    ofFork: false,
  };
  if (event === 'push') {
    const ref = text(payload, 'ref') ?? '';
    if (at(payload, 'deleted') === true || !ref.startsWith('refs/heads/')) return null;
    const branch = ref.slice('refs/heads/'.length);
    const code = text(payload, 'after') ?? main;
    const head = { owner: null, branch, sha: code };
    return { ...onMain, ref, head, code, happened: { ...happened, branch, paths: pushedPaths(payload) } };
  }
  if (event.startsWith('pull_request')) {
    const from = text(payload, 'pull_request', 'head', 'repo', 'owner', 'login') ?? owner;
    const ofFork = from !== owner;
    const number = at(payload, 'pull_request', 'number');
    return {
      ...onMain,
      happened: { ...happened, branch: text(payload, 'pull_request', 'base', 'ref') },
      ref: `refs/pull/${String(number)}/merge`,
      head: {
        owner: ofFork ? from : null,
        branch: text(payload, 'pull_request', 'head', 'ref') ?? '',
        sha: text(payload, 'pull_request', 'head', 'sha') ?? '',
      },
      ofFork,
    };
  }
  return onMain;
}

function pushedPaths(payload: unknown): string[] {
  const commits = at(payload, 'commits');
  if (!Array.isArray(commits)) return [];
  return commits.flatMap((commit: unknown) =>
    ['added', 'modified', 'removed'].flatMap((kind) => {
      const paths = at(commit, kind);
      return Array.isArray(paths) ? paths.map(String) : [];
    }),
  );
}

function text(payload: unknown, ...path: readonly string[]): string | null {
  const value = at(payload, ...path);
  return typeof value === 'string' ? value : null;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}
