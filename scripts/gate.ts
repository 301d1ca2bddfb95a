import { eachPull } from '../src/desk/gate/each.ts';
import { ensureGate } from '../src/desk/gate/ensure-gate.ts';
import { run } from '../src/io/main.ts';

/**
 * `npm run gate`: sets the status that says whether the pull request of the event may be merged; `--all` for every open
 * one, `--pull 12` for one by hand.
 */
await run(() => eachPull(ensureGate));
