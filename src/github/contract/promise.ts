import { randomBytes } from 'node:crypto';
import type { GitHub } from '../port.ts';

/** What the users of the port rely on, whichever GitHub stands behind it. `keep` throws where it does not hold. */
export interface Contracted {
  readonly what: string;
  readonly keep: (github: GitHub, scratch: Scratch) => Promise<void>;
}

/** Where a promise is tried: names that nobody else has, and how to leave nothing behind. */
export interface Scratch {
  readonly base: string;
  /** A name that is new each time it is asked for. */
  name(): string;
  /** An open issue of that text, which is closed afterwards. */
  issue(body?: string): Promise<number>;
  /** A branch of `base` with one more file, which is deleted afterwards. */
  branch(text?: string): Promise<{ readonly branch: string; readonly commit: string; readonly path: string }>;
}

/**
 * Tries one promise in a repository that may be written to, and clears away what it made there: issues and pull requests
 * are closed, since GitHub deletes none for an App. Throws what the promise throws.
 */
export async function tryPromise(github: GitHub, base: string, { keep }: Contracted): Promise<void> {
  const issues: number[] = [];
  const branches: string[] = [];
  const name = (): string => `contract/${randomBytes(6).toString('hex')}`;
  const scratch: Scratch = {
    base,
    name,
    issue: async (body = 'Text.') => {
      const number = await github.issues.open({ title: name(), body, labels: [] });
      issues.push(number);
      return number;
    },
    branch: async (text = 'one\n') => {
      const branch = name();
      const path = `${branch}.md`;
      const from = await headOf(github, base);
      const commit = await github.git.createCommit({
        base: from,
        parents: [from],
        files: [{ path, text }],
        message: 'Try the contract',
      });
      await github.git.createBranch(branch, commit);
      branches.push(branch);
      return { branch, commit, path };
    },
  };
  try {
    await keep(github, scratch);
  } finally {
    for (const number of issues)
      if ((await github.issues.find(number))?.state === 'open')
        await github.issues.close(number, 'not_planned');
    for (const branch of branches)
      if ((await github.git.head(branch)) !== null) await github.git.deleteBranch(branch);
  }
}

/** The newest commit of a branch. Throws where there is none. */
export async function headOf(github: GitHub, branch: string): Promise<string> {
  const commit = await github.git.head(branch);
  if (commit === null) throw new Error(`There is no branch ${branch}.`);
  return commit;
}
