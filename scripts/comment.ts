import { eachPull } from './desk/gate/each.ts';
import { keepFindings } from './desk/gate/keep-findings.ts';
import { run } from './lib/main.ts';

/** `npm run comment`: keeps the one comment on the pull request of the event; `--all`, `--pull 12` as for the gate. */
await run(() => eachPull(keepFindings));
