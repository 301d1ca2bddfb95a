import { toBeAsked, ensureReviewRequests } from '../../github/review-requests.ts';
import { GATE, type Verdict } from '../../domain/desk/gate/gate.ts';
import { withoutClaims, withTrailers } from '../../domain/desk/gate/trailers.ts';
import type { Approval } from '../../domain/desk/gate/reviews.ts';
import type { Pull } from '../../github/port.ts';
import { ensurePullText, type PullText } from '../../github/pulls.ts';
import { ensureStatus } from '../../github/statuses.ts';
import { isSameText } from '../../github/reconcile.ts';
import type { Base } from './base.ts';
import type { Leading } from './leading.ts';
import type { Looked } from './evaluate-pull.ts';

/**
 * Says with a status whether a pull request may be merged, and what is missing and from whom. Approvals that count become
 * trailers of its body, before the status allows to merge it; whatever else claims to be one goes, in copies of it too.
 */
export async function ensureGate(base: Base, { pull, looked, copies }: Leading): Promise<void> {
  const { state, sentence } = looked.verdict;
  for (const copy of copies) await keepWords(base, copy, []);
  await keepWords(base, pull, approvalsIn(looked));
  await ensureStatus(base.gh, pull.head.sha, { context: GATE, state, description: sentence.ja });
  await ensureReviewRequests(base.gh, pull, awaited(looked));
  if (looked.is === 'judged') await writeGiven(base, pull, looked.verdict);
}

/**
 * Writes into the papers what was given on GitHub, as a commit of its own on the branch. Nothing is forced: where somebody
 * wrote there meanwhile GitHub refuses, and the run which that woke looks at the new content.
 */
async function writeGiven({ gh }: Base, { head }: Pull, { toWrite }: Verdict): Promise<void> {
  if (toWrite.length === 0) return;
  const message = 'Note who approved on GitHub, and when';
  const commit = await gh.git.createCommit({ base: head.sha, parents: [head.sha], files: toWrite, message });
  await gh.git.moveBranch(head.branch, commit);
}

/** Whether status, trailers and requests stand there already, by what was read ahead. */
export async function isGateKept({ gh, ahead }: Base, { pull, looked, copies }: Leading): Promise<boolean> {
  const known = ahead.pulls.get(pull.number);
  if (!known || known.statuses.commit !== pull.head.sha) return false;
  if (looked.is === 'judged' && looked.verdict.toWrite.length > 0) return false;
  const { state, sentence } = looked.verdict;
  const status = known.statuses.newest.find(({ context }) => context === GATE);
  if (status?.state !== state || status.description !== sentence.ja) return false;
  const isSaid = (one: Pull, approvals: readonly Approval[]): boolean => {
    const { title, body } = wordsWith(one, approvals);
    return title === one.title && isSameText(body, one.body);
  };
  if (!isSaid(pull, approvalsIn(looked)) || !copies.every((copy) => isSaid(copy, []))) return false;
  return (await toBeAsked(gh, pull, awaited(looked), known.everAsked)).length === 0;
}

const approvalsIn = (looked: Looked): readonly Approval[] =>
  looked.is === 'judged' ? looked.verdict.approvals : [];

/** The members whose approval is still missing and would count, as far as they have an account. */
const awaited = (looked: Looked): string[] =>
  looked.is === 'unjudged' || looked.verdict.state !== 'pending'
    ? []
    : looked.verdict.council.flatMap(({ count }) =>
        (count?.sides ?? [])
          .filter(({ missing }) => missing > 0)
          .flatMap(({ open }) => open.flatMap(({ github }) => github?.login ?? [])),
      );

/** Title and body become the message of the merge: they end with the approvals that count, and claim no other. */
const keepWords = ({ gh }: Base, pull: Pull, approvals: readonly Approval[]): Promise<void> =>
  ensurePullText(gh, pull.number, (before) => wordsWith(before, approvals));

const wordsWith = ({ title, body }: PullText, approvals: readonly Approval[]): PullText => ({
  title: withoutClaims(title),
  body: withTrailers(body, approvals),
});
