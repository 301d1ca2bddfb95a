import { isDemonstration } from '../../domain/desk/demonstration.ts';
import { GATE } from '../../domain/desk/gate/gate.ts';
import { programmeOn } from '../../domain/programme/in-force.ts';
import type { Pull } from '../../github/port.ts';
import { ensureStatus } from '../../github/statuses.ts';
import { lookBelowPull } from '../intake/look-below.ts';
import { afresh, hasMovedOn, type Base } from './base.ts';
import { ensureAsked } from './ensure-asked.ts';
import { areFindingsKept, ensureFindings } from './ensure-findings.ts';
import { isGateKept, ensureGate } from './ensure-gate.ts';
import { leadingPull, type Leading } from './leading.ts';

/**
 * Looks at a pull request once, as data, and keeps what is said of it: the status that says whether it may be merged, and
 * the comment that says why. A review wakes nothing else, so its words are looked at here, too. Returns both in brief, for the log.
 */
export async function reconcilePull(base: Base, asked: Pull): Promise<string> {
  if (isDemonstration(base.read.record, base.today)) {
    const status = { context: GATE, state: 'success', description: DEMONSTRATION } as const;
    await ensureStatus(base.gh, asked.head.sha, status);
    return `success: ${DEMONSTRATION}`;
  }
  if (base.ahead.pulls.has(asked.number)) {
    const seen = await leadingPull(base, asked);
    if ((await isGateKept(base, seen)) && areFindingsKept(base, asked, seen)) return briefly(seen, asked);
  }
  return keepAfresh(afresh(base), asked);
}

async function keepAfresh(base: Base, asked: Pull): Promise<string> {
  const led = await leadingPull(base, asked);
  // What was judged is the merge into the default branch as it was: a newer one is judged by the run that it woke.
  if (await hasMovedOn(base)) return 'the default branch has moved on; its own run judges';
  // First: where status and comment stand already, nobody looks again whether all were asked.
  await ensureAsked(base, led);
  await ensureGate(base, led);
  await ensureFindings(base, asked, led);
  const isWritten = led.looked.is === 'judged' && led.looked.verdict.toWrite.length > 0;
  const now = isWritten ? await base.gh.pulls.find(asked.number) : null;
  // The desk's own commit is looked at in the same run: the one that it wakes finds all said.
  if (now && now.head.sha !== asked.head.sha && led.pull.number === asked.number)
    return keepAfresh(base, now);
  await lookBelowPull(base.gh, { ...base, programme: programmeOn(base.read.record, base.today) }, asked);
  return briefly(led, asked);
}

const briefly = ({ pull, looked }: Leading, asked: Pull): string => {
  const other = pull.number === asked.number ? '' : `#${pull.number} proposes the same commit; `;
  return `${other}${looked.verdict.state}: ${looked.verdict.sentence.ja}`;
};

/** What is an example needs nobody's approval, and must be removable: the status is the commit's, and no thread is touched. */
const DEMONSTRATION =
  '見本の記録なので、書類の判定はしません。取り込むかどうかは、管理する人が決めてください。';
