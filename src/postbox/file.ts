import { isDemonstration } from '../domain/desk/demonstration.ts';
import { factsOfSent, judgeSent, NO_ISSUE } from '../domain/desk/postbox/judge-sent.ts';
import { senderOf, sentBody } from '../domain/desk/sender.ts';
import { ensureState } from '../github/issues.ts';
import { retryReconcile } from '../github/reconcile.ts';
import type { Asked } from './asked.ts';
import type { Given, Post } from './postbox.ts';
import { readDesk } from './read-desk.ts';
import { receiptFor } from './look.ts';
import { recentlySent, type SentIssue } from './recent.ts';
import { proofFault } from './work.ts';

const HOUR = 3_600_000;

/** Opens what was sent as an issue, once, however often and however broken the way to GitHub is. */
export async function file(asked: Extract<Asked, { do: 'file' }>, post: Post): Promise<Given> {
  const { gh, secrets, blobs, now } = post;
  const { title, body, of, proof } = asked;
  const fault = await proofFault(proof, asked, secrets);
  if (fault !== null) return { refused: fault };
  if (of && !(await secrets.fits(of))) return { refused: 'wrong-link' };
  const desk = await readDesk(gh, now, [title, body], blobs);
  if (isDemonstration(desk.read.record, desk.today)) return { refused: 'demonstration' };
  const root = of?.issue ?? null;
  const sender = senderOf(root ?? NO_ISSUE);
  const verdict = judgeSent(factsOfSent({ title, body, sender, at: now }, desk), desk);
  if (verdict.is === 'refused') return { status: 422, body: { problems: verdict.problems } };
  const { nonce } = proof.challenge.parameters;
  const issue = await openOnce(nonce, sentBody({ nonce, of: root, text: body }), title, post);
  if (issue === null) return { refused: 'too-many' };
  return { status: 201, body: await receiptFor(issue, post) };
}

/** Returns the number of the issue of this challenge, which is opened where there is none; null where too many came in this hour. */
async function openOnce(
  nonce: string,
  body: string,
  title: string,
  { gh, now, filingsAnHour }: Post,
): Promise<number | null> {
  const ofChallenge = (issues: readonly SentIssue[]) =>
    issues.filter((issue) => issue.nonce === nonce).map(({ number }) => number);
  return retryReconcile(gh, async () => {
    const recent = await recentlySent(gh);
    const [there] = ofChallenge(recent);
    if (there !== undefined) return there;
    const since = Date.parse(now) - HOUR;
    if (recent.filter(({ createdAt }) => Date.parse(createdAt) > since).length >= filingsAnHour) return null;
    const opened = await gh.issues.open({ title, body, labels: [] });
    // Whoever opened one looks once more: of two that were opened at the same time the first is kept.
    const [first = opened, ...doubles] = ofChallenge(await recentlySent(gh));
    for (const number of doubles) await ensureState(gh, number, { state: 'closed', reason: 'not_planned' });
    return first;
  });
}
