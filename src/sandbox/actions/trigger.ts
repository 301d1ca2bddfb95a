import type { Filter, Workflow } from './workflow.ts';

/** What happened, as far as it decides which workflows run. */
export interface Happened {
  readonly event: string;
  readonly action: string | null;
  /** The branch that was pushed to, or into which a pull request goes. */
  readonly branch: string | null;
  /** The paths that a push or a pull request changes. */
  readonly paths: readonly string[];
  /** For `workflow_run`: the name of the workflow that ran. */
  readonly workflow: string | null;
}

/** The types of an event for which a workflow runs that names none. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
};

/** Whether an event starts a workflow. */
export function starts({ on }: Pick<Workflow, 'on'>, happened: Happened): boolean {
  if (!(happened.event in on)) return false;
  const given = on[happened.event];
  const filter: Filter = given === null || given === undefined || Array.isArray(given) ? {} : given;
  const types = filter.types ?? USUAL[happened.event];
  return (
    (types === undefined || (happened.action !== null && types.includes(happened.action))) &&
    (filter.branches === undefined ||
      (happened.branch !== null && filter.branches.includes(happened.branch))) &&
    (filter.workflows === undefined || filter.workflows.includes(happened.workflow ?? '')) &&
    touches(filter, happened.paths)
  );
}

function touches({ paths, 'paths-ignore': ignored }: Filter, changed: readonly string[]): boolean {
  const isIgnored = (path: string): boolean => (ignored ?? []).some((glob) => fits(glob, path));
  if (paths !== undefined) return changed.some((path) => isAmong(paths, path));
  return ignored === undefined || !changed.every(isIgnored);
}

/** The last pattern that fits decides; one with `!` takes paths out again. */
const isAmong = (globs: readonly string[], path: string): boolean =>
  !(globs.findLast((glob) => fits(glob.replace(/^!/, ''), path)) ?? '!').startsWith('!');

/**
 * `*` is anything but a slash, `**` anything at all, files that begin with a dot too. Not picomatch, nor node's own globs: to
 * GitHub a `?` makes what stands before it optional, and they read it as any character.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function fits(glob: string, path: string): boolean {
  const parts = glob.split(/(\*\*?)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : RegExp.escape(part);
  });
  return new RegExp(`^${parts.join('')}$`).test(path);
}

/** The times of a workflow's own. */
export const cronsOf = ({ on }: Pick<Workflow, 'on'>): readonly string[] => {
  const schedule = on['schedule'];
  return Array.isArray(schedule) ? schedule.map(({ cron }) => cron) : [];
};
