import type { Run } from './run.ts';

/** Runs that wait for their turn: at most `atOnce` go on at a time, and one of each concurrency group. */
export interface Queue {
  add(run: Run): void;
  /** When nothing waits or goes on any more. */
  idle(): Promise<void>;
}

/**
 * As GitHub does: while a run of a group goes on, one more may wait; the one that waited before is dropped. (A run that
 * goes on is let finish, also where `cancel-in-progress` asks GitHub to stop it.)
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency
 */
export function queueOf(atOnce: number, go: (run: Run) => Promise<void>, drop: (run: Run) => void): Queue {
  const waiting: Run[] = [];
  const going = new Set<Run>();
  let resting: (() => void)[] = [];
  const next = (): void => {
    for (const run of [...waiting]) {
      if (going.size >= atOnce) break;
      if (run.group !== null && [...going].some(({ group }) => group === run.group)) continue;
      waiting.splice(waiting.indexOf(run), 1);
      going.add(run);
      void go(run).finally(() => {
        going.delete(run);
        next();
      });
    }
    if (going.size > 0 || waiting.length > 0) return;
    const rested = resting;
    resting = [];
    for (const tell of rested) tell();
  };
  return {
    add: (run) => {
      const older = waiting.findIndex(({ group }) => group !== null && group === run.group);
      if (older >= 0) drop(...(waiting.splice(older, 1) as [Run]));
      waiting.push(run);
      next();
    },
    idle: () =>
      new Promise((resolve) => {
        resting.push(resolve);
        next();
      }),
  };
}
