import type { IsoTime } from '../domain/dates/iso-date.ts';
import type { GitHub } from './client.ts';
import { retryReconcile } from './reconcile.ts';

export interface WantedStatus {
  readonly context: string;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  /** At most 140 characters. */
  readonly description: string;
  readonly url?: string;
}

/** The newest status of a commit in this context says this. */
export function ensureStatus(gh: GitHub, sha: string, wanted: WantedStatus): Promise<void> {
  const { octokit, owner, repo } = gh;
  const { context, state, description, url } = wanted;
  return retryReconcile(gh, async () => {
    const { data } = await octokit.rest.repos.getCombinedStatusForRef({
      owner,
      repo,
      ref: sha,
      per_page: 100,
    });
    const now = data.statuses.find((status) => status.context === context);
    if (now?.state === state && now.description === description && (now.target_url ?? undefined) === url)
      return;
    await octokit.rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      context,
      state,
      description,
      ...(url === undefined ? {} : { target_url: url }),
    });
  });
}

/** When an App first set a status of this context on a commit; null when none did. */
export async function firstStatus(
  { octokit, owner, repo }: GitHub,
  sha: string,
  context: string,
): Promise<IsoTime | null> {
  const all = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, {
    owner,
    repo,
    ref: sha,
    per_page: 100,
  });
  // Newest first.
  const first = all.findLast((status) => status.context === context && status.creator?.type === 'Bot');
  return first?.created_at ?? null;
}
