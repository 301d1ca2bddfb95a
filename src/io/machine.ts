import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a program of this machine prints; null where it is not there or fails. */
async function printed(program: string, args: readonly string[], cwd = '.'): Promise<string | null> {
  try {
    return (await run(program, [...args], { cwd })).stdout.trim();
  } catch {
    return null;
  }
}

/**
 * The repository (`owner/name`) that a clone is of: GITHUB_REPOSITORY, else as git knows it; null where neither names
 * one of GitHub's. What a file of the clone says may be older than the repository's name.
 */
export async function repositoryOfClone(root = '.'): Promise<string | null> {
  const { GITHUB_REPOSITORY } = process.env;
  if (GITHUB_REPOSITORY) return GITHUB_REPOSITORY;
  const url = await printed('git', ['remote', 'get-url', 'origin'], root);
  return (
    /^(?:https:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
      url ?? '',
    )?.[1] ?? null
  );
}

/** The token with which GitHub's own program (`gh`) is signed in; null where it is not. */
export const tokenOfGh = (): Promise<string | null> => printed('gh', ['auth', 'token']);
