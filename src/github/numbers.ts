import type { SeenNumber, Whereabouts } from '../domain/desk/alert/missing-numbers.ts';
import type { GitHub } from './client.ts';
import { statusOf } from './status.ts';
import { isHere } from './threads.ts';

/** The newest numbers of issues and pull requests, at most a hundred times `pages`. */
export async function newestNumbers({ octokit, owner, repo }: GitHub, pages: number): Promise<SeenNumber[]> {
  const found: SeenNumber[] = [];
  for (let page = 1; page <= pages; page++) {
    const { data } = await octokit.rest.issues.listForRepo({
      owner,
      repo,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100,
      page,
    });
    found.push(...data.map(({ number, created_at }) => ({ number, createdAt: created_at })));
    if (data.length < 100) break;
  }
  return found;
}

/**
 * What became of a number that is in no list; null where it is there after all. GitHub answers 410 for what was deleted,
 * 301 for what was moved (and the client follows it to another address or another number), 404 for what it does not show.
 * https://docs.github.com/en/rest/issues/issues#get-an-issue
 */
export async function whereabouts(gh: GitHub, issue_number: number): Promise<Whereabouts | null> {
  const { octokit, owner, repo } = gh;
  try {
    const { data } = await octokit.rest.issues.get({ owner, repo, issue_number });
    return isHere(gh, issue_number, data) ? null : 'moved';
  } catch (error) {
    const status = statusOf(error);
    if (status === 410) return 'deleted';
    if (status === 301) return 'moved';
    if (status === 404) return 'unseen';
    throw error;
  }
}
