import { sideOf } from '../operations/pulls.ts';
import { commitNamed } from '../operations/commit-named.ts';
import { readCommit } from '../git/commits.ts';
import { compareCommits } from '../git/compare.ts';
import { notFound } from '../refusal.ts';
import { ok, route, type Route } from '../route.ts';
import { commitShape, fileShape } from '../shapes/commit-shape.ts';
import { apiUrl, htmlUrl, type World } from '../world.ts';

/** GitHub lists no more files of a comparison, and gives them with the first page of commits only. */
const FILES_LISTED = 300;

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export const COMPARE: readonly Route[] = [
  route(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { needs: 'contents=read' },
    async ({ world, params, query }) => {
      const [base = '', head = ''] = (params.basehead ?? '').split('...');
      const [from, to] = await Promise.all([sideCommit(world, base), sideCommit(world, head)]);
      const comparison = await compareCommits(world.git, from, to);
      const [baseCommit, mergeBase] = await Promise.all([
        readCommit(world.git, from),
        readCommit(world.git, comparison?.mergeBase ?? ''),
      ]);
      if (!comparison || !baseCommit || !mergeBase) throw notFound();
      const { commits, behind } = comparison;
      const page = Number(query.get('page') ?? 1);
      const perPage = Math.min(Number(query.get('per_page') ?? 250), 250);
      const html = htmlUrl(world, `/compare/${base}...${head}`);
      return ok({
        url: apiUrl(world, `/compare/${base}...${head}`),
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: commitShape(world, baseCommit),
        merge_base_commit: commitShape(world, mergeBase),
        status: statusOf(commits.length, behind),
        ahead_by: commits.length,
        behind_by: behind,
        total_commits: commits.length,
        commits: commits
          .slice((page - 1) * perPage, page * perPage)
          .map((commit) => commitShape(world, commit)),
        ...(page === 1
          ? { files: comparison.files.slice(0, FILES_LISTED).map((file) => fileShape(world, to, file)) }
          : {}),
      });
    },
  ),
];

const statusOf = (ahead: number, behind: number): string =>
  ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';

async function sideCommit(world: World, name: string): Promise<string> {
  const { owner, branch } = sideOf(world, name);
  return commitNamed(world, branch, owner);
}
