import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Use } from './use.ts';

const run = promisify(execFile);

/** A pull request is checked out as the merge into its base, as `refs/pull/N/merge` is on GitHub. */
export const checkout: Use = async (_, { forge, workspace, sha, mergeOnto }) => {
  const git = (...args: string[]) =>
    run('git', ['-C', workspace, '-c', 'gc.auto=0', ...args], { env: PLAIN });
  await run('git', ['clone', '--quiet', '--shared', '--no-checkout', forge.gitDir, workspace], {
    env: PLAIN,
  });
  await git('fetch', '--quiet', forge.gitDir, '+refs/*:refs/remotes/all/*');
  if (mergeOnto === null) await git('checkout', '--quiet', '--detach', sha);
  else {
    await git('checkout', '--quiet', '--detach', mergeOnto);
    await git('merge', '--quiet', '--no-ff', '--no-edit', '-m', `Merge ${sha} into ${mergeOnto}`, sha);
  }
  return {};
};

/** Nothing of the machine's own settings. */
const PLAIN = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'runner',
  GIT_AUTHOR_EMAIL: 'runner@example.invalid',
  GIT_COMMITTER_NAME: 'runner',
  GIT_COMMITTER_EMAIL: 'runner@example.invalid',
};
