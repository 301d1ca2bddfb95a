import type { FileChange } from '../git/compare.ts';
import type { Commit, Signature } from '../git/commits.ts';
import { loginOf } from '../people.ts';
import { apiUrl, htmlUrl, type World } from '../world.ts';
import { nodeId, userShape } from './user-shape.ts';

/** GitHub's signature. The stand-in keeps in mind whom it signed for, and makes no signature. */
function verificationOf({ store }: World, { sha, committer }: Commit): object {
  const isSigned = store.state.signed.includes(sha);
  return isSigned
    ? { verified: true, reason: 'valid', signature: sha, payload: sha, verified_at: committer.date }
    : { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
}

/** A commit as the git data calls give it. */
export const gitCommitShape = (world: World, commit: Commit): object => ({
  sha: commit.sha,
  node_id: nodeId('Commit', commit.sha),
  url: apiUrl(world, `/git/commits/${commit.sha}`),
  html_url: htmlUrl(world, `/commit/${commit.sha}`),
  author: commit.author,
  committer: commit.committer,
  tree: { sha: commit.tree, url: apiUrl(world, `/git/trees/${commit.tree}`) },
  message: commit.message,
  parents: commit.parents.map((sha) => parentOf(world, sha, 'git/commits')),
  verification: verificationOf(world, commit),
});

/** A commit as the repository's calls give it: with the accounts behind the addresses. */
export const commitShape = (world: World, commit: Commit): object => ({
  sha: commit.sha,
  node_id: nodeId('Commit', commit.sha),
  commit: {
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: apiUrl(world, `/git/trees/${commit.tree}`) },
    url: apiUrl(world, `/git/commits/${commit.sha}`),
    comment_count: 0,
    verification: verificationOf(world, commit),
  },
  url: apiUrl(world, `/commits/${commit.sha}`),
  html_url: htmlUrl(world, `/commit/${commit.sha}`),
  comments_url: apiUrl(world, `/commits/${commit.sha}/comments`),
  author: accountOf(world, commit.author),
  committer: accountOf(world, commit.committer),
  parents: commit.parents.map((sha) => parentOf(world, sha, 'commits')),
});

/** Null where the address of a commit belongs to nobody on GitHub. */
function accountOf(world: World, { email }: Signature): object | null {
  const login = email === 'noreply@github.com' ? 'web-flow' : loginOf(email);
  return login === null ? null : userShape(world, login);
}

const parentOf = (world: World, sha: string, of: string): object => ({
  sha,
  url: apiUrl(world, `/${of}/${sha}`),
  html_url: htmlUrl(world, `/commit/${sha}`),
});

export function fileShape(world: World, commit: string, file: FileChange): object {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: htmlUrl(world, `/blob/${commit}/${path}`),
    raw_url: htmlUrl(world, `/raw/${commit}/${path}`),
    contents_url: apiUrl(world, `/contents/${path}?ref=${commit}`),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  };
}
