import type { GitHub } from '../github/client.ts';

/** An issue or a pull request as the list of all of them shows it. */
export interface Numbered {
  readonly number: number;
  readonly isPull: boolean;
  readonly isOpen: boolean;
  readonly createdAt: string;
  readonly author: { readonly login: string; readonly id: number } | null;
  readonly page: string;
}

/**
 * Every issue and pull request by its number, in a hundredth of as many calls as there are. One that was deleted, moved
 * away or hidden is not in it. https://docs.github.com/en/rest/issues/issues#list-repository-issues
 */
export async function numbersIn({ octokit, owner, repo }: GitHub): Promise<ReadonlyMap<number, Numbered>> {
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'all',
    per_page: 100,
  });
  return new Map(
    all.map((one) => [
      one.number,
      {
        number: one.number,
        isPull: one.pull_request !== undefined,
        isOpen: one.state === 'open',
        createdAt: one.created_at,
        author: one.user ? { login: one.user.login, id: one.user.id } : null,
        page: one.html_url,
      },
    ]),
  );
}
