import { copyFile, mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

/**
 * Checkouts that jobs have left behind, to be used again: writing some thousand files takes seconds, and each answer
 * would wait for them. With each goes git's index as it was before the job: what the job changed differs from it.
 */
export interface Trees {
  /** Moves one to an empty folder, and its index into a folder of git's, where there is one to spare: then true. */
  take(to: string, gitDir: string): Promise<boolean>;
  /** Keeps the index of a checkout that is about to be used. Gives how to leave the checkout afterwards. */
  keep(from: string, gitDir: string): Promise<() => Promise<void>>;
}

/** `dir` is emptied: what lies there is of a runner that is gone. */
export function treesIn(dir: string): Trees {
  const emptied = rm(dir, { recursive: true, force: true }).then(() => mkdir(dir, { recursive: true }));
  const spare: string[] = [];
  let made = 0;
  return {
    take: async (to, gitDir) => {
      const from = spare.pop();
      if (from === undefined) return false;
      await rename(from, to);
      await rm(gitDir, { recursive: true, force: true });
      await mkdir(gitDir);
      await copyKept(`${from}.index`, path.join(gitDir, 'index'));
      return true;
    },
    keep: async (from, gitDir) => {
      await emptied;
      const to = path.join(dir, String((made += 1)));
      await copyKept(path.join(gitDir, 'index'), `${to}.index`);
      return async () => {
        await rename(from, to);
        spare.push(to);
      };
    },
  };
}

/** With its time: by it git tells which files may have changed in the same second. */
async function copyKept(from: string, to: string): Promise<void> {
  const { atime, mtime } = await stat(from);
  await copyFile(from, to);
  await utimes(to, atime, mtime);
}
