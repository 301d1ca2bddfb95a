import { audienceOf } from '../src/desk/alert/audience.ts';
import { reviveWorkflows, silentWorkflows, tellOfSilence } from '../src/desk/watch/silence.ts';
import { connectFromEnvironment } from '../src/github/octokit/client.ts';
import { run } from '../src/io/main.ts';
import { now } from '../src/io/today.ts';

/** `npm run watch`: switches on what GitHub switched off, and tells the secretariat which workflows do not run. */
async function main(): Promise<number> {
  const gh = connectFromEnvironment();
  const revived = await reviveWorkflows(gh);
  if (revived.length > 0) console.log(`Switched on again: ${revived.join(', ')}`);
  const moment = now();
  const silent = await silentWorkflows(gh, moment);
  const audience = audienceOf('content', moment);
  if (audience.is === 'secretariat') await tellOfSilence(gh, silent, moment, audience.office);
  for (const { workflow, last } of silent) console.log(`${workflow}: last ${last ?? 'never'}`);
  return 0;
}

await run(main);
