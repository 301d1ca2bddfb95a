import { parseArgs } from 'node:util';
import { tellOfFailure } from '../src/desk/alert/failure.ts';
import { silentWorkflows, tellOfSilence } from '../src/desk/alert/silence.ts';
import { connectFromEnvironment } from '../src/github/client.ts';
import { run } from '../src/io/main.ts';
import { now } from '../src/io/now.ts';

/**
 * `npm run alert`: tells the secretariat that the workflow it runs in has failed; with `--silent`, which workflows
 * should have run by now and did not.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { silent: { type: 'boolean', default: false } } });
  const gh = connectFromEnvironment();
  const moment = now();
  if (values.silent) await tellOfSilence(gh, await silentWorkflows(gh, moment), moment);
  else await tellOfFailure(gh, process.env);
  return 0;
}

await run(main);
