import { isDemonstration } from '../../domain/desk/demonstration.ts';
import type { Verdict } from '../../domain/desk/gate/gate.ts';
import { withTrailers } from '../../domain/desk/gate/trailers.ts';
import { keepPullBody, type Pull } from '../../github/pulls.ts';
import { isSameText } from '../../github/same-text.ts';
import { keepStatus } from '../../github/statuses.ts';
import type { Base } from './base.ts';
import { leadingPull } from './leading.ts';
import { lookAt } from './look.ts';

/** The required status that only the App may set. */
const GATE = 'junkan/gate';

const NOT_COMPARABLE = 'このコミットを記録と比べられません。新しいコミットを加えてください。';

/**
 * Says with a status whether a pull request may be merged, and what is missing and from whom. Approvals that count become
 * trailers of its body, before the status allows to merge it.
 */
export async function keepGate(base: Base, asked: Pull): Promise<string> {
  const pull = await leadingPull(base, asked);
  if (isDemonstration(base.read.record, base.today)) {
    await keepStatus(base.gh, pull.head.sha, { context: GATE, state: 'success', description: DEMONSTRATION });
    return `success: ${DEMONSTRATION}`;
  }
  const look = await lookAt(base, pull);
  const state = look?.verdict.state ?? 'error';
  const description = look?.verdict.sentence.ja ?? NOT_COMPARABLE;
  if (look) await keepTrailers(base, pull, look.verdict);
  await keepStatus(base.gh, pull.head.sha, { context: GATE, state, description });
  return `${state}: ${description}`;
}

/** What is an example needs nobody's approval, and must be removable: the status is the commit's, and no thread is touched. */
const DEMONSTRATION =
  '見本の記録なので、書類の判定はしません。取り込むかどうかは、管理する人が決めてください。';

/** The body ends with the approvals that count, and with no other; without any it stays as its author wrote it. */
async function keepTrailers({ gh }: Base, pull: Pull, { approvals }: Verdict): Promise<void> {
  const draw = (body: string): string => withTrailers(body, approvals);
  if (!isSameText(draw(pull.body), pull.body)) await keepPullBody(gh, pull.number, draw);
}
