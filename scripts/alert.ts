import { tellOfFailure } from '../src/desk/alert/failure.ts';
import { isQuiet } from '../src/desk/alert/quiet.ts';
import { connectFromEnvironment } from '../src/github/client.ts';
import { run, Usage } from '../src/io/main.ts';
import { now } from '../src/io/now.ts';

/** `npm run alert`: tells the secretariat if the run in which it is called did not end well. */
async function main(): Promise<number> {
  const id = Number(process.env['GITHUB_RUN_ID']);
  if (!Number.isSafeInteger(id) || id < 1) throw new Usage('There is no run here that could have failed.');
  if (isQuiet('content', now())) console.log('Nobody is told, as the record is a demonstration.');
  else await tellOfFailure(connectFromEnvironment(), id);
  return 0;
}

await run(main);
