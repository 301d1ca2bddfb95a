import type { IsoTime } from '../domain/dates/iso-date.ts';
import type { GitHub, Status } from './port.ts';
import { retryReconcile } from './reconcile.ts';

/** The newest status of a commit in this context says this. */
export function ensureStatus(gh: GitHub, sha: string, wanted: Status): Promise<void> {
  const { context, state, description, url } = wanted;
  return retryReconcile(gh, async () => {
    const now = (await gh.statuses.current(sha)).find((status) => status.context === context);
    if (now?.state === state && now.description === description && now.url === url) return;
    await gh.statuses.set(sha, wanted);
  });
}

/** Returns when an App first set a status of this context on a commit; null when none did. */
export async function firstStatus(gh: GitHub, sha: string, context: string): Promise<IsoTime | null> {
  const newestFirst = await gh.statuses.history(sha);
  return newestFirst.findLast((status) => status.context === context && status.by?.isApp)?.at ?? null;
}
