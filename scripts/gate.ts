import { eachPull } from '../src/desk/gate/each.ts';
import { reconcilePull } from '../src/desk/gate/reconcile-pull.ts';
import { run } from '../src/io/main.ts';

/**
 * `npm run gate`: keeps the status that says whether the pull request of the event may be merged, and the comment that says
 * why; `--all` for every open one, `--pull 12` for one by hand.
 */
await run(() => eachPull(reconcilePull));
