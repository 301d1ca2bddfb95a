import { tellOfFailure } from '../src/desk/alert/failure.ts';
import { audienceOf } from '../src/desk/alert/audience.ts';
import { connectFromEnvironment } from '../src/github/octokit/client.ts';
import { run, UsageError } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';

/** `npm run alert`: tells the secretariat if the run in which it is called did not end well. */
async function main(): Promise<number> {
  const id = Number(process.env['GITHUB_RUN_ID']);
  if (!Number.isSafeInteger(id) || id < 1)
    throw new UsageError('There is no run here that could have failed.');
  const audience = audienceOf('content', now());
  if (audience.is === 'nobody') console.log('Nobody is told, as the record is a demonstration.');
  else await tellOfFailure(connectFromEnvironment(), id, audience.office);
  return 0;
}

await run(main);
