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
export const checkout: Use = async (inputs, { forge, workspace, sha }) => {
  if (inputs['persist-credentials'] !== 'false')
    throw new Error('A checkout that keeps the token in its folder is refused here.');
  const git = async (dir: string, ...args: string[]): Promise<string> =>
    (await run('git', ['-C', dir, ...args], { env: PLAIN })).stdout.trim();
  const { ref } = inputs;
  const commit = ref === undefined ? sha : await git(forge.gitDir, 'rev-parse', `refs/heads/${ref}`);
  await git(
    path.dirname(workspace),
    'clone',
    '--quiet',
    '--shared',
    '--no-checkout',
    forge.gitDir,
    workspace,
  );
  const ends = await git(forge.gitDir, 'rev-list', `--max-count=${MANY}`, '--parents', commit);
  await writeFile(
    path.join(workspace, '.git/shallow'),
    lastOf(ends, commit, Number(inputs['fetch-depth'] ?? 1)),
  );
  await git(workspace, 'checkout', '--quiet', '--detach', commit);
  return {};
};

/** Enough for the commits that are at most a few parents away. */
const MANY = 1_000;

/** Of `commit parent parent` lines, the commits at which a history of that depth ends, a line each; 0 is all of it. */
function lastOf(list: string, commit: string, depth: number): string {
  const parents = new Map(list.split('\n').map((line) => [line.slice(0, 40), line.split(' ').slice(1)]));
  let ends = depth === 0 ? [] : [commit];
  for (let left = depth; left > 1; left -= 1)
    ends = [...new Set(ends.flatMap((end) => parents.get(end) ?? []))];
  return ends.map((end) => `${end}\n`).join('');
}

/** Nothing of the machine's own settings. */
const PLAIN = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
