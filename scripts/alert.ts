import { tellOfFailure } from '../src/desk/alert/failure.ts';
import { connectFromEnvironment } from '../src/github/client.ts';
import { run, Usage } from '../src/io/main.ts';

/** `npm run alert`: tells the secretariat if the run in which it is called did not end well. */
async function main(): Promise<number> {
  const id = Number(process.env['GITHUB_RUN_ID']);
  if (!Number.isSafeInteger(id) || id < 1) throw new Usage('There is no run here that could have failed.');
  await tellOfFailure(connectFromEnvironment(), id);
  return 0;
}

await run(main);
