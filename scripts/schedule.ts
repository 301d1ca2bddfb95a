import { startSweeps } from '../src/desk/watch/sweeps.ts';
import { connectFromEnvironment } from '../src/github/octokit/client.ts';
import { readEvent } from '../src/io/event.ts';
import { run, UsageError } from '../src/io/main.ts';

/** `npm run schedule`: starts the workflows whose time it is, or all of them where it is called by hand. */
async function main(): Promise<number> {
  // A schedule runs on the default branch, whatever that is called.
  const branch = (process.env['GITHUB_REF'] ?? '').replace(/^refs\/heads\//, '');
  if (branch === '') throw new UsageError('There is no branch here: this runs in a workflow.');
  const failed = await startSweeps(connectFromEnvironment(), branch, readEvent().cron);
  for (const { workflow, error } of failed) console.error(`${workflow}: ${String(error)}`);
  return failed.length === 0 ? 0 : 1;
}

await run(main);
