import { marked, markOf } from '../domain/messages/comment-mark.ts';
import type { GitHub } from './client.ts';
import { retryReconcile } from './reconcile.ts';
import { statusOf } from './status.ts';
import { ownWriting } from './self.ts';

/** The one issue through which the desk speaks to the secretariat. */
export const ALERT_LABEL = '事務局へ';
const ALERT = 'alert';

/** The number of the open issue for the secretariat; null where there is none. */
export async function alertIssue(gh: GitHub): Promise<number | null> {
  const { octokit, owner, repo } = gh;
  const isOurs = await ownWriting(gh);
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'open',
    labels: ALERT_LABEL,
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  const ours = all.find((issue) => isOurs(issue.user) && markOf(issue.body ?? '') === ALERT);
  return ours?.number ?? null;
}

/** A label that a token may not make by naming it, and without which the issue would not be found again, is there. */
async function ensureLabel({ octokit, owner, repo }: GitHub, name: string): Promise<void> {
  try {
    await octokit.rest.issues.createLabel({ owner, repo, name });
  } catch (error) {
    // It is there already.
    if (statusOf(error) !== 422) throw error;
  }
}

/** There is one open issue for the secretariat; it is opened with these words where it is missing. */
export function ensureAlert(gh: GitHub, { title, body }: { title: string; body: string }): Promise<number> {
  const { octokit, owner, repo } = gh;
  return retryReconcile(gh, async () => {
    const there = await alertIssue(gh);
    if (there !== null) return there;
    await ensureLabel(gh, ALERT_LABEL);
    const { data } = await octokit.rest.issues.create({
      owner,
      repo,
      title,
      body: marked(ALERT, body),
      labels: [ALERT_LABEL],
    });
    return data.number;
  });
}

/** An issue is closed, or open. */
export function ensureState(
  gh: GitHub,
  number: number,
  wanted:
    { readonly state: 'open' } | { readonly state: 'closed'; readonly reason: 'completed' | 'not_planned' },
): Promise<void> {
  const { octokit, owner, repo } = gh;
  return retryReconcile(gh, async () => {
    const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
    if (data.state === wanted.state) return;
    await octokit.rest.issues.update({
      owner,
      repo,
      issue_number: number,
      state: wanted.state,
      state_reason: wanted.state === 'open' ? 'reopened' : wanted.reason,
    });
  });
}
