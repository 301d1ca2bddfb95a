import type { GitHub } from './client.ts';
import { retryReconcile } from './reconcile.ts';

/** The labels of ours on an issue are just these; those of others stay as they are. */
export function ensureLabels(
  gh: GitHub,
  number: number,
  wanted: readonly string[],
  isOurs: (label: string) => boolean,
): Promise<void> {
  const { octokit, owner, repo } = gh;
  return retryReconcile(gh, async () => {
    const { data } = await octokit.rest.issues.listLabelsOnIssue({
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    const there = data.map(({ name }) => name);
    const labels = [...there.filter((name) => !isOurs(name)), ...wanted];
    if (sameNames(there, labels)) return;
    await octokit.rest.issues.setLabels({ owner, repo, issue_number: number, labels });
  });
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));
