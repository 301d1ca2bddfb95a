import type { Call, GitHub } from '../../github/port.ts';

/** A call that writes to GitHub. */
export type WriteCall = Pick<Call, 'method' | 'path' | 'body'>;

/**
 * Notes every call that writes, from now on. In a rehearsal none of them is made: reads go through, and a write is
 * answered as if it had been done, by the same code on the same way.
 */
export function noteCalls(gh: GitHub, isRehearsal: boolean): WriteCall[] {
  const calls: WriteCall[] = [];
  gh.intercept(async ({ method, path, body, isWrite }, make) => {
    if (!isWrite) return make();
    calls.push({ method, path, body });
    return isRehearsal ? { data: { number: NOT_MADE } } : make();
  });
  return calls;
}

/** The number of an issue that a rehearsal did not open. */
export const NOT_MADE = 0;

/** One line a call. What was typed by people stays within the line, as JSON. */
export const callLines = (calls: readonly WriteCall[]): string[] =>
  calls.map(
    ({ method, path, body }) => `${method} ${path}${body === null ? '' : ` ${JSON.stringify(body)}`}`,
  );
