import { orNone, type Git } from './git.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** UTC, to the second. */
  readonly date: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x00');

/** A commit by its name or a ref; null where there is none. */
export async function readCommit(git: Git, name: string): Promise<Commit | null> {
  const text = await orNone(
    git.run(['log', '-1', `--format=${FIELDS}`, '--end-of-options', `${name}^{commit}`, '--']),
  );
  return text === null ? null : commitFrom(text);
}

/** The commits that are in `head` and not in `base`, oldest first. */
export async function commitsBetween(git: Git, base: string, head: string): Promise<Commit[]> {
  const text = await git.run(['log', '--reverse', `--format=${FIELDS}%x01`, `${base}..${head}`, '--']);
  return text
    .split('\u{1}')
    .flatMap((one) => (one.trim() === '' ? [] : [commitFrom(one.replace(/^\n/, ''))]));
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** Writes a commit and gives its name. Throws `GitFailed` where the tree or a parent is missing. */
export function writeCommit(
  git: Git,
  { tree, parents, author, committer, message }: NewCommit,
): Promise<string> {
  return git.run(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], {
    input: message,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: committer.date,
    },
  });
}

function commitFrom(text: string): Commit {
  const [
    sha = '',
    tree = '',
    parents = '',
    an = '',
    ae = '',
    at = '',
    cn = '',
    ce = '',
    ct = '',
    message = '',
  ] = text.split('\0');
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: an, email: ae, date: dateOf(at) },
    committer: { name: cn, email: ce, date: dateOf(ct) },
    message: message.replace(/\n+$/, ''),
  };
}

const dateOf = (seconds: string): string =>
  `${new Date(Number(seconds) * 1_000).toISOString().slice(0, 19)}Z`;
