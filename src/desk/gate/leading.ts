import type { Pull } from '../../github/port.ts';
import type { Base } from './base.ts';
import { lookAt, type Looked } from './evaluate-pull.ts';

/** The pull request to which the status of a commit belongs, what was seen of it, and others that propose the commit. */
export interface Leading {
  readonly pull: Pull;
  readonly looked: Looked;
  readonly copies: readonly Pull[];
}

/**
 * A status belongs to a commit, but several open pull requests may propose one commit. It speaks of the one from a branch
 * of this repository, the App's before a person's: there, nobody writes who may not. Between forks nobody can tell whose
 * the commit is; then the one that is in order leads, so that no copy shuts the gate of another.
 */
export async function leadingPull(base: Base, asked: Pull): Promise<Leading> {
  const all = await base.openPulls();
  const same = all.filter(
    ({ head, base: into, number }) =>
      number !== asked.number && head.sha === asked.head.sha && into.branch === asked.base.branch,
  );
  const pulls = [asked, ...same].sort((a, b) => rankOf(a) - rankOf(b) || a.number - b.number);
  const first = pulls.filter((pull) => rankOf(pull) === rankOf(pulls[0] ?? asked));
  const looks: { pull: Pull; looked: Looked }[] = [];
  for (const pull of first) looks.push({ pull, looked: await lookAt(base, pull) });
  const best = looks.reduce((a, b) => (STATES[stateOf(b.looked)] < STATES[stateOf(a.looked)] ? b : a));
  return { ...best, copies: pulls.filter(({ number }) => number !== best.pull.number) };
}

const rankOf = ({ head, ours }: Pull): number => (head.inRepository ? (ours ? 0 : 1) : 2);

const STATES = { success: 0, pending: 1, failure: 2, error: 3 } as const;

const stateOf = (looked: Looked): keyof typeof STATES => looked.verdict.state;
