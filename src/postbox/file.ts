import { isDemonstration } from '../domain/desk/demonstration.ts';
import { factsOfSent, judgeSent, NO_ISSUE } from '../domain/desk/postbox/judge-sent.ts';
import { senderOf, sentBody, sentIn } from '../domain/desk/sender.ts';
import { ensureState } from '../github/issues.ts';
import { retryReconcile } from '../github/reconcile.ts';
import type { Asked } from './asked.ts';
import type { Given, Post, Refused } from './postbox.ts';
import { readDesk } from './read-desk.ts';
import { receiptFor } from './look.ts';
import { recentlySent, type SentIssue } from './recent.ts';

const HOUR = 3_600_000;

/**
 * Opens what was sent as an issue, once, however often and however broken the way to GitHub is. `isLate`: the time of its challenge
 * is over, so that only what is there already is given.
 */
export async function file(
  asked: Extract<Asked, { do: 'file' }>,
  post: Post,
  isLate: boolean,
): Promise<Given> {
  const { gh, memory, now } = post;
  const { title, body, of, proof } = asked;
  const { nonce } = proof.challenge.parameters;
  if (isLate) {
    const there = ofChallenge(nonce, await recentlySent(gh))[0];
    return there === undefined
      ? { refused: 'expired' }
      : { status: 201, body: await receiptFor(there, post) };
  }
  const root = of ? await firstOf(of.issue, post) : null;
  if (of && root === null) return { refused: 'not-there' };
  const desk = await readDesk(gh, now, [title, body], memory);
  if (isDemonstration(desk.read.record, desk.today)) return { refused: 'demonstration' };
  const sender = senderOf(root ?? NO_ISSUE);
  const verdict = judgeSent(factsOfSent({ title, body, sender, at: now }, desk), desk);
  if (verdict.is === 'refused') return { status: 422, body: { problems: verdict.problems } };
  const issue = await openOnce(nonce, sentBody({ nonce, of: root, text: body }), title, post);
  return typeof issue === 'number' ? { status: 201, body: await receiptFor(issue, post) } : issue;
}

/** The issue by whose link its sender began, which all that they send later names; null where it is gone. */
async function firstOf(issue: number, { gh }: Post): Promise<number | null> {
  const found = await gh.issues.find(issue);
  const sent = found?.byPostbox ? sentIn(found.body) : null;
  return sent && (sent.of ?? issue);
}

const ofChallenge = (nonce: string, issues: readonly SentIssue[]): readonly number[] =>
  issues.filter((issue) => issue.nonce === nonce).map(({ number }) => number);

/** Returns the number of the issue of this challenge, which is opened where there is none; or that too many came in this hour. */
async function openOnce(
  nonce: string,
  body: string,
  title: string,
  { gh, now, filingsAnHour }: Post,
): Promise<number | Refused> {
  return retryReconcile(gh, async () => {
    const recent = await recentlySent(gh);
    const [there] = ofChallenge(nonce, recent);
    if (there !== undefined) return there;
    const since = Date.parse(now) - HOUR;
    const ofHour = recent.map(({ createdAt }) => Date.parse(createdAt)).filter((at) => at > since);
    const makesRoom = ofHour.at(-filingsAnHour);
    if (makesRoom !== undefined)
      return { refused: 'too-many', after: Math.ceil((makesRoom - since) / 1_000) };
    const opened = await gh.issues.open({ title, body, labels: [] });
    // Whoever opened one looks once more: of two that were opened at the same time the first is kept.
    const [first = opened, ...doubles] = ofChallenge(nonce, await recentlySent(gh));
    for (const number of doubles) await ensureState(gh, number, { state: 'closed', reason: 'not_planned' });
    return first;
  });
}
