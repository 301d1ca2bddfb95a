import { setTimeout as wait } from 'node:timers/promises';
import type { GitHub } from './port.ts';
import { statusOf } from './errors.ts';

/** After how many seconds it is tried again when GitHub fails. */
const WAITS = [1, 4, 10];

/**
 * Does something that reads what is there, compares, and writes only the difference. When a call fails for a reason that
 * passes (GitHub is down, an answer was lost, somebody else wrote at the same time), all of it is done again from the
 * reading on: what was written the first time is found, and not written twice.
 */
export async function retryReconcile<T>(gh: Pick<GitHub, 'second'>, step: () => Promise<T>): Promise<T> {
  for (const seconds of WAITS) {
    try {
      return await step();
    } catch (error) {
      if (!passes(error)) throw error;
      await wait(seconds * gh.second);
    }
  }
  return step();
}

/** Octokit gives 500 for a connection that broke. 409 and 422 come when somebody else was faster. */
const passes = (error: unknown): boolean => {
  const status = statusOf(error);
  return status !== null && (status >= 500 || status === 409 || status === 422);
};

/** Whether two texts are one for readers: GitHub may give line ends and trailing space back in another way. */
export const isSameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
