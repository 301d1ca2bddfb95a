import { eachPull } from '../src/desk/gate/each.ts';
import { ensureFindings } from '../src/desk/gate/ensure-findings.ts';
import { run } from '../src/io/main.ts';

/** `npm run comment`: keeps the one comment on the pull request of the event; `--all`, `--pull 12` as for the gate. */
await run(() => eachPull(ensureFindings));
