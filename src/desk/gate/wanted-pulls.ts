import { readEvent } from '../../io/event.ts';
import type { Pull } from '../../github/port.ts';
import { UsageError } from '../../io/main.ts';
import { isDue, type Scope } from '../sweep-scope.ts';
import type { Base } from './base.ts';

/** Which pull requests a command is called for. */
export interface Wanted {
  readonly all: boolean;
  /** As typed by hand. */
  readonly pull?: string | undefined;
  /** Which of all. */
  readonly scope: Scope;
}

/**
 * The open pull requests into the default branch that a run is about: all of them, one by its number, or the one that the
 * event speaks of. An event of another workflow is only a hint: the pull request is looked up by the owner and the
 * branch of its head, and judged as it is now. When it has moved on since, the run of the newer commit may have been
 * dropped for this one.
 */
export async function wantedPulls(base: Base, { all, pull, scope }: Wanted): Promise<Pull[]> {
  const { gh } = base;
  const isOurs = (found: Pull | null): found is Pull => found !== null && isOpenInto(base, found);
  if (all) {
    const open = (await base.openPulls()).filter(isOurs).sort((a, b) => a.number - b.number);
    if (scope === 'everything' || (await hasMovedWithin(base, HOURS))) return open;
    return open.filter(({ number, updatedAt }) => isDue(number, updatedAt, base.today));
  }
  if (pull !== undefined) {
    if (!/^[1-9]\d{0,9}$/.test(pull)) throw new UsageError(`${pull} is no number of a pull request.`);
    return [await gh.pulls.find(Number(pull))].filter(isOurs);
  }
  const { run, number } = readEvent();
  if (run) return pullsFrom(base, run);
  return number === null ? [] : [await gh.pulls.find(number)].filter(isOurs);
}

/** Longer than from one sweep of the gate to the next: the run that a merge woke may have failed on its way. */
const HOURS = 6;

async function hasMovedWithin({ gh, branch, now }: Base, hours: number): Promise<boolean> {
  const head = await gh.git.commit(branch.head);
  return head !== null && Date.parse(now) - Date.parse(head.at) < hours * 3_600_000;
}

/** The open pull requests into the default branch from a branch, which may be proposed for other branches, too. */
export const pullsFrom = async (
  base: Base,
  head: { readonly owner: string; readonly branch: string },
): Promise<Pull[]> =>
  (await base.gh.pulls.list({ state: 'open', head })).filter((pull) => isOpenInto(base, pull));

const isOpenInto = ({ branch }: Base, pull: Pull): boolean =>
  pull.state === 'open' && pull.base.branch === branch.name;
