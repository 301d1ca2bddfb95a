import type { Comparison, Git } from '../port.ts';
import { orNull } from '../errors.ts';
import type { Client } from './client.ts';
import type { IsOurs, User } from './self.ts';

/** So many commits of a comparison are read; a paper has a few. */
const COMMITS_READ = 1_000;
const PER_PAGE = 100;

/** The account in whose name GitHub commits and signs. https://github.com/web-flow */
const GITHUB = 'web-flow';

/** https://docs.github.com/en/rest/git and https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export function gitBy(client: Client): Git {
  const { octokit, owner, repo } = client;
  const { git, repos } = octokit.rest;
  const at = { owner, repo };
  return {
    head: async (branch) => {
      const answer = await orNull(git.getRef({ ...at, ref: `heads/${branch}` }));
      return answer?.data.object.sha ?? null;
    },
    heads: async (start) => {
      const asked = { ...at, ref: `heads/${start}`, per_page: 100 };
      const refs = await octokit.paginate(git.listMatchingRefs, asked);
      return new Map(refs.map(({ ref, object }) => [ref.slice('refs/heads/'.length), object.sha]));
    },
    createBranch: async (branch, sha) =>
      void (await git.createRef({ ...at, ref: `refs/heads/${branch}`, sha })),
    moveBranch: async (branch, sha) =>
      void (await git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: false })),
    deleteBranch: async (branch) => void (await git.deleteRef({ ...at, ref: `heads/${branch}` })),
    commit: async (commit_sha) => {
      const answer = await orNull(git.getCommit({ ...at, commit_sha }));
      if (!answer) return null;
      const { parents, committer } = answer.data;
      return { parents: parents.map(({ sha }) => sha), at: committer.date };
    },
    createCommit: async ({ base, parents, files, message }) => {
      const { data: commit } = await git.getCommit({ ...at, commit_sha: base });
      const { data: tree } = await git.createTree({
        ...at,
        base_tree: commit.tree.sha,
        tree: files.map(({ path, text }) =>
          text === null
            ? { path, mode: '100644', type: 'blob', sha: null }
            : { path, mode: '100644', type: 'blob', content: text },
        ),
      });
      const made = await git.createCommit({ ...at, message, tree: tree.sha, parents: [...parents] });
      return made.data.sha;
    },
    tree: async (tree_sha, depth) => {
      const recursive = depth === 'all' ? { recursive: 'true' } : {};
      const answer = await orNull(git.getTree({ ...at, tree_sha, ...recursive }));
      return (answer?.data.tree ?? []).map(({ path, mode, sha, size }) => ({ path, mode, sha, size }));
    },
    blob: async (file_sha) => {
      const { data } = await git.getBlob({ ...at, file_sha });
      return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    },
    contentAt: async (path, ref) => {
      const answer = await orNull(repos.getContent({ ...at, path, ref }));
      if (!answer) return null;
      const { data } = answer;
      if (Array.isArray(data)) return { is: 'dir' };
      if (data.type !== 'file') return { is: data.type };
      if (!('content' in data) || data.encoding !== 'base64') return { is: 'too-large' };
      return { is: 'file', text: Buffer.from(data.content, 'base64').toString('utf8'), blob: data.sha };
    },
    compare: (base, head) => compare(client, base, head),
  };
}

async function compare(client: Client, base: string, head: string): Promise<Comparison | null> {
  const { octokit, owner, repo } = client;
  const page = (number: number) =>
    octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: PER_PAGE,
      page: number,
    });
  const first = await orNull(page(1));
  if (!first) return null;
  // Files come with the first page only.
  const { files = [], total_commits, merge_base_commit } = first.data;
  const commits = [...first.data.commits];
  const isRead = total_commits <= COMMITS_READ;
  for (let at = 2; isRead && (at - 1) * PER_PAGE < total_commits; at++)
    commits.push(...(await page(at)).data.commits);
  const isOurs = await client.isOurs(commits.map(({ author }) => author));
  return {
    mergeBase: merge_base_commit.sha,
    files: files.map(({ filename, previous_filename, status, sha }) => ({
      path: filename,
      previousPath: previous_filename ?? null,
      status,
      blob: sha ?? '',
    })),
    commits: isRead
      ? commits.map(({ sha, parents, author, committer }) => ({
          sha,
          parents: parents.map((parent) => parent.sha),
          by: [author, committer].flatMap((who) => (who && 'login' in who ? [String(who.login)] : [])),
        }))
      : null,
    byHand: !isRead || commits.some((commit) => !isMadeBy(isOurs, commit)),
  };
}

/**
 * Whether a commit was made through GitHub's calls by us. Whose a commit is, GitHub tells from the mail addresses in it, which
 * anybody can write there; but it signs what an App commits, in its own name, and nobody else can sign in that name.
 * https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification#signature-verification-for-bots
 */
function isMadeBy(isOurs: IsOurs, { author, committer, commit }: ReadCommit): boolean {
  const isByGitHub = committer?.login === GITHUB || isOurs(committer);
  return isOurs(author) && isByGitHub && commit.verification?.verified === true;
}

interface ReadCommit {
  readonly author: User | null;
  readonly committer: User | null;
  readonly commit: { readonly verification?: { readonly verified: boolean } };
}
