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

const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'];
const FIELD_COUNT = FIELDS.length;
const FORMAT = FIELDS.join('%x00');

/** A commit by its name; null where there is none. */
export async function readCommit(git: Git, name: string): Promise<Commit | null> {
  if (!/^[0-9a-f]{40}$/.test(name)) return null;
  const text = await orNone(git.fact(['log', '-1', '-z', `--format=${FORMAT}`, `${name}^{commit}`, '--']));
  return text === null ? null : (commitsFrom(text)[0] ?? null);
}

/** The commits that are in `head` and not in `base`, oldest first. */
export async function commitsBetween(git: Git, base: string, head: string): Promise<Commit[]> {
  return commitsFrom(
    await git.fact(['log', '--reverse', '-z', `--format=${FORMAT}`, `${base}..${head}`, '--']),
  );
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

/** Writes a commit and gives its name. Throws `GitError` where the tree or a parent is missing. */
export function writeCommit(
  git: Git,
  { tree, parents, author, committer, message }: NewCommit,
): Promise<string> {
  return git.fact(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'], {
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

/** Nothing in a commit holds a NUL, so that every ten parts are one. */
function commitsFrom(text: string): Commit[] {
  const parts = text.split('\0');
  return Array.from({ length: Math.floor(parts.length / FIELD_COUNT) }, (_, at) =>
    commitFrom(parts.slice(at * FIELD_COUNT, (at + 1) * FIELD_COUNT)),
  );
}

function commitFrom(parts: readonly string[]): Commit {
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
  ] = parts;
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
