import { parseArgs } from 'node:util';
import { tellOfFailure } from './desk/alert/failure.ts';
import { silentWorkflows, tellOfSilence } from './desk/alert/silence.ts';
import { connectFromEnvironment } from './lib/github/client.ts';
import { run } from './lib/main.ts';
import { now } from './lib/now.ts';

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
