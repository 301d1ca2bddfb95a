import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Checkouts that jobs have left behind, to be used again: writing some thousand files takes seconds, and each answer
 * would wait for them.
 */
export interface Trees {
  /** Moves one to an empty folder, where there is one to spare. */
  take(to: string): Promise<void>;
  leave(from: string): Promise<void>;
}

/** `dir` is emptied: what lies there is of a runner that is gone. */
export function treesIn(dir: string): Trees {
  const emptied = rm(dir, { recursive: true, force: true }).then(() => mkdir(dir, { recursive: true }));
  const spare: string[] = [];
  let made = 0;
  return {
    take: async (to) => {
      const from = spare.pop();
      if (from !== undefined) await rename(from, to);
    },
    leave: async (from) => {
      await emptied;
      const to = path.join(dir, String((made += 1)));
      await rename(from, to);
      spare.push(to);
    },
  };
}
