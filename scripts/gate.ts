import { eachPull } from './desk/gate/each.ts';
import { keepGate } from './desk/gate/keep-gate.ts';
import { run } from './lib/main.ts';

/**
 * `npm run gate`: sets the status that says whether the pull request of the event may be merged; `--all` for every open
 * one, `--pull 12` for one by hand.
 */
await run(() => eachPull(keepGate));
