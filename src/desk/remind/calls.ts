import type { GitHub } from '../../github/client.ts';

/** A call that writes to GitHub. */
export interface WriteCall {
  readonly method: string;
  /** Below the API's address: `/repos/owner/name/issues/4/comments`. */
  readonly path: string;
  readonly body: unknown;
}

/**
 * Notes every call that writes, from now on. In a rehearsal none of them is made: reads go through, and a write is
 * answered as if it had been done, by the same code on the same way.
 */
export function noteCalls({ octokit }: GitHub, isRehearsal: boolean): readonly WriteCall[] {
  const calls: WriteCall[] = [];
  octokit.hook.wrap('request', async (request, options) => {
    const { method, url, body } = octokit.request.endpoint(options);
    if (method === 'GET') return request(options);
    calls.push({ method, path: new URL(url).pathname.replace(/^.*?(?=\/repos\/)/, ''), body: body ?? null });
    if (!isRehearsal) return request(options);
    return { status: 200, url, headers: {}, data: { number: NOT_MADE } };
  });
  return calls;
}

/** The number of an issue that a rehearsal did not open. */
export const NOT_MADE = 0;
