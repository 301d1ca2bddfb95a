import { isDemonstration } from '../../domain/desk/demonstration.ts';
import { GATE, type Verdict } from '../../domain/desk/gate/gate.ts';
import { withoutClaims, withTrailers } from '../../domain/desk/gate/trailers.ts';
import type { Approval } from '../../domain/desk/gate/approval.ts';
import { keepPullWords, type Pull } from '../../github/pulls.ts';
import { keepReviewRequests } from '../../github/review-requests.ts';
import { keepStatus } from '../../github/statuses.ts';
import { hasMovedOn, type Base } from './base.ts';
import { leadingPull } from './leading.ts';

/**
 * Says with a status whether a pull request may be merged, and what is missing and from whom. Approvals that count become
 * trailers of its body, before the status allows to merge it; whatever else claims to be one goes, in copies of it too.
 */
export async function keepGate(base: Base, asked: Pull): Promise<string> {
  if (isDemonstration(base.read.record, base.today)) {
    await keepStatus(base.gh, asked.head.sha, {
      context: GATE,
      state: 'success',
      description: DEMONSTRATION,
    });
    return `success: ${DEMONSTRATION}`;
  }
  const { pull, looked, copies } = await leadingPull(base, asked);
  const { state, sentence } = looked.verdict;
  // What was judged is the merge into the default branch as it was: a newer one is judged by the run that it woke.
  if (await hasMovedOn(base)) return 'the default branch has moved on; its own run judges';
  for (const copy of copies) await keepWords(base, copy, []);
  await keepWords(base, pull, looked.is === 'judged' ? looked.verdict.approvals : []);
  await keepStatus(base.gh, pull.head.sha, { context: GATE, state, description: sentence.ja });
  if (looked.is === 'judged') await keepReviewRequests(base.gh, pull, awaited(looked.verdict));
  const other = pull.number === asked.number ? '' : `#${pull.number} proposes the same commit; `;
  return `${other}${state}: ${sentence.ja}`;
}

/** What is an example needs nobody's approval, and must be removable: the status is the commit's, and no thread is touched. */
const DEMONSTRATION =
  '見本の記録なので、書類の判定はしません。取り込むかどうかは、管理する人が決めてください。';

/** The members whose approval is still missing and would count, as far as they have an account. */
const awaited = ({ state, council }: Verdict): string[] =>
  state !== 'pending'
    ? []
    : council.flatMap(({ count }) =>
        (count?.sides ?? [])
          .filter(({ missing }) => missing > 0)
          .flatMap(({ open }) => open.flatMap(({ github }) => github?.login ?? [])),
      );

/** Title and body become the message of the merge: they end with the approvals that count, and claim no other. */
const keepWords = ({ gh }: Base, pull: Pull, approvals: readonly Approval[]): Promise<void> =>
  keepPullWords(gh, pull.number, ({ title, body }) => ({
    title: withoutClaims(title),
    body: withTrailers(body, approvals),
  }));
