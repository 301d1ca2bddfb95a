import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Use } from './use.ts';

const run = promisify(execFile);

/**
 * The commit of the run, or the branch that `ref` names, as deep as `fetch-depth` says: what is not fetched on GitHub is
 * not there here either.
 */
export const checkout: Use = async (inputs, { forge, workspace, sha, trees, atEnd }) => {
  if (inputs['persist-credentials'] !== 'false')
    throw new Error('A checkout that keeps the token in its folder is refused here.');
  const git = async (dir: string, ...args: string[]): Promise<string> =>
    (await run('git', ['-C', dir, ...args], { env: PLAIN, maxBuffer: 1 << 24 })).stdout.trim();
  const { ref } = inputs;
  const commit = ref === undefined ? sha : await git(forge.gitDir, 'rev-parse', `refs/heads/${ref}`);
  // What a pull request brings may leave anything behind: its folder is never used again.
  const isTrusted = ref === 'main';
  if (!(isTrusted && (await trees.take(workspace))))
    await git('.', 'clone', '--quiet', '--shared', '--no-checkout', forge.gitDir, workspace);
  if (isTrusted) atEnd(() => trees.leave(workspace));
  const list = await git(forge.gitDir, 'rev-list', `--max-count=${MANY}`, '--parents', commit);
  const ends = endsOf(list, commit, Number(inputs['fetch-depth'] ?? 1));
  await writeFile(path.join(workspace, '.git/shallow'), ends.map((end) => `${end}\n`).join(''));
  await git(workspace, 'checkout', '--quiet', '--force', '--detach', commit);
  await git(workspace, 'clean', '--quiet', '-ffdx');
  return {};
};

/** Enough for the commits that are at most a few parents away. */
const MANY = 1_000;

/** Of `commit parent parent` lines, the commits at which a history of that depth ends; none where it is 0, all of it. */
function endsOf(list: string, commit: string, depth: number): string[] {
  const parents = new Map(list.split('\n').map((line) => [line.slice(0, 40), line.split(' ').slice(1)]));
  let ends = depth === 0 ? [] : [commit];
  for (let left = depth; left > 1; left -= 1)
    ends = [...new Set(ends.flatMap((end) => parents.get(end) ?? []))];
  return ends;
}

/** Nothing of the machine's own settings. */
const PLAIN = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
