import { isMainThread, Worker, workerData } from 'node:worker_threads';

const WRITES = 'junkan: writes the files apart';

/** Whether this is the thread that writes files while the first one draws pages. */
export const isApart = (): boolean => !isMainThread && workerData === WRITES;

/**
 * Loads a module in a thread of its own, in which `isApart` is true; settled when the thread has ended. Throws what
 * the thread has thrown.
 */
export function loadApart(module: string): Promise<void> {
  const thread = new Worker(new URL(module), { workerData: WRITES });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The files were not written (${code}).`)),
    );
  });
}
