import { parseArgs } from 'node:util';
import { connectFromEnvironment } from '../../github/client.ts';
import { now } from '../../io/now.ts';
import type { Pull } from '../../github/pulls.ts';
import { readBase, type Base } from './base.ts';
import { wantedPulls } from './pulls.ts';

/**
 * Does something with each pull request that a command was called for; one that fails does not keep the others waiting.
 * Exit 0 when all went well, 1 otherwise: then the run is red, and the next sweep tries again.
 */
export async function eachPull(act: (base: Base, pull: Pull) => Promise<string>): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      pull: { type: 'string' },
    },
  });
  const gh = connectFromEnvironment();
  const base = await readBase(values.content, gh, now());
  const pulls = await wantedPulls(base, values);
  if (pulls.length === 0) console.log('There is nothing to do: no such pull request, or it has moved on.');
  let failed = 0;
  for (const pull of pulls) {
    try {
      console.log(`#${pull.number}: ${await act(base, pull)}`);
    } catch (error) {
      failed += 1;
      console.error(
        `#${pull.number}: ${error instanceof Error ? error.message.replace(/[\p{Cc}\p{Cf}]/gu, ' ') : 'failed'}`,
      );
    }
  }
  return failed === 0 ? 0 : 1;
}
