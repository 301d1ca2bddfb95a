import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a program of this machine prints; null where it is not there or fails. */
async function printed(program: string, ...args: readonly string[]): Promise<string | null> {
  try {
    return (await run(program, [...args])).stdout.trim();
  } catch {
    return null;
  }
}

/** The repository (`owner/name`) from which this clone was made, as git knows it; null where it is none of GitHub's. */
export async function repositoryOfClone(): Promise<string | null> {
  const url = await printed('git', 'remote', 'get-url', 'origin');
  return (
    /^(?:https:\/\/github\.com\/|git@github\.com:)([^/]+\/[^/]+?)(?:\.git)?$/.exec(url ?? '')?.[1] ?? null
  );
}

/** The token with which GitHub's own program (`gh`) is signed in; null where it is not. */
export const tokenOfGh = (): Promise<string | null> => printed('gh', 'auth', 'token');
