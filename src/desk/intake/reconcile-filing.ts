import { CONTENT } from '../../domain/record/path.ts';
import { readThread } from '../../github/threads.ts';
import { isSameText } from '../../github/reconcile.ts';
import type { Desk } from '../../domain/desk/filing/desk.ts';
import { filingBranch, saysThis, withGivenOf, type Facts } from '../../domain/desk/filing/facts.ts';
import { judge } from '../../domain/desk/filing/judge.ts';
import type { Accepted, Outcome } from '../../domain/desk/filing/outcome.ts';
import {
  commentFor,
  completedComment,
  markedWithOutcome,
  outcomeSaid,
} from '../../domain/desk/filing/words/comment.ts';
import { unreadAlert } from '../../domain/desk/filing/words/not-ours.ts';
import { titleAlert } from '../../domain/desk/filing/words/refusal.ts';
import { isWaitingLabel, waitingLabels, waitingOf } from '../../domain/desk/filing/waiting.ts';
import { drawLabels } from '../../github/issues.ts';
import { commitWords, pullWords } from '../../domain/desk/filing/words/pull-words.ts';
import { defaultBranch, deleteBranch, ensureBranch } from '../../github/branches.ts';
import { deleteComments, ensureComment } from '../../github/comments.ts';
import type { GitHub, Pull } from '../../github/port.ts';
import { closePull, ensurePull, pullOfBranch } from '../../github/pulls.ts';
import { marked } from '../../domain/messages/comment-mark.ts';
import { secretariatOn } from '../../domain/desk/reminders/who.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { ensureReviewRequests } from '../../github/review-requests.ts';
import { tellSecretariat } from '../alert/tell.ts';
import { ensureState } from '../../github/issues.ts';
import { tellAdvisers } from './advice.ts';
import { lookBelow } from './look-below.ts';
import { INTAKE, fetchFacts, type Ahead, type Seen } from './fetch-facts.ts';

/** An issue with what the desk makes of it. */
export interface Judged extends Seen {
  readonly issue: number;
  readonly outcome: Outcome;
}

/** Looks at an issue; null when it is gone. */
export async function look(
  gh: GitHub,
  desk: Desk,
  issue: number,
  ahead: Ahead | null = null,
): Promise<Judged | null> {
  const seen = await fetchFacts(gh, desk, issue, ahead);
  return seen && { ...seen, issue, outcome: judge(seen.filing, seen.facts, desk) };
}

/**
 * Answers: the one comment says what is so now, and one more comment says that a filing has become complete, since GitHub
 * sends no mail when a comment is edited. That one comes first, and bears the moment from which the text is as it is:
 * killed in between and run again, or closed and reopened with the same text, it is found.
 */
export async function answer(
  gh: GitHub,
  desk: Desk,
  issue: number,
  ahead: Ahead | null = null,
): Promise<Judged | null> {
  const judged = await look(gh, desk, issue, ahead);
  if (!judged) return null;
  const { outcome, facts, said, isSaidOnce } = judged;
  const words = commentFor(outcome, issue, desk);
  const completed = said && completedComment(outcome, outcomeSaid(said.body), desk);
  if (completed) await ensureComment(gh, issue, `completed:${Date.parse(wordsFrom(facts))}`, completed);
  const body = words && markedWithOutcome(outcome, words);
  const isSaid = said !== null && isSaidOnce && body !== null && isSameText(said.body, marked(INTAKE, body));
  if (body !== null && !isSaid) {
    const title = titleAlert(outcome, issue, desk);
    if (title !== null)
      await tellSecretariat(gh, { record: desk.read.record, today: desk.today }, [
        { mark: `title:${issue}`, words: title },
      ]);
    // Before the answer tells the number of the pull request: an answer that tells it has asked.
    if (outcome.is === 'accepted' && judged.pull) await askSecretariat(gh, desk, judged.pull);
    const unread = unreadAlert(outcome, issue, desk);
    if (unread !== null)
      await tellSecretariat(gh, { record: desk.read.record, today: desk.today }, [
        { mark: `unread:${issue}`, words: unread },
      ]);
    await ensureComment(gh, issue, INTAKE, body);
  }
  if (outcome.is === 'advice-asked') await tellAdvisers(gh, desk, outcome.request);
  await deleteComments(gh, judged.outdated);
  await lookBelow(gh, desk, judged);
  return judged;
}

/** Since when the text of an issue is as it is. */
const wordsFrom = ({ thread }: Facts): IsoTime => thread.edited?.at ?? thread.createdAt;

/** The secretariat reads what was filed before it is merged, and GitHub tells those whom it is asked to ask. */
const askSecretariat = (gh: GitHub, { read, today }: Desk, pull: Pull): Promise<void> =>
  ensureReviewRequests(
    gh,
    pull,
    secretariatOn(read.record, today).flatMap(({ login }) => login ?? []),
  );

/** How often an issue is looked at when people keep editing it while it is being dealt with. */
const LOOKS = 5;

/**
 * Answers first, then brings branch and pull request to what the issue says, and tells their number. Killed after any
 * call and run again, it ends the same. It ends when there is nothing left to write and nobody has edited in between.
 * `answered` is an issue that was answered just now.
 */
export async function reconcileFiling(
  gh: GitHub,
  desk: Desk,
  issue: number,
  answered: Judged | null = null,
): Promise<Judged | null> {
  for (let looks = 1; ; looks++) {
    const judged = looks === 1 && answered ? answered : await answer(gh, desk, issue);
    if (looks === LOOKS) return judged;
    if (!isReconciled(judged, desk)) await follow(gh, desk, issue, judged);
    else if (await isUnchanged(gh, issue, judged)) return judged;
  }
}

/** Whether labels, branch and pull request are as they should be already. Of an issue that is gone, only GitHub knows. */
export function isReconciled(judged: Judged | null, desk: Desk): boolean {
  if (!judged || !isLabelled(judged)) return false;
  const { outcome, facts, pull, issue } = judged;
  if (outcome.is === 'withdrawn') return facts.branch === null && pull?.state !== 'open';
  if (outcome.is === 'advised') return facts.thread.state === 'closed';
  if (outcome.is === 'merged') return !isMergedWhole(judged);
  if (outcome.is !== 'accepted' || outcome.byHand) return true;
  if (!facts.branch || pull?.state !== 'open' || !saysThis(facts.branch.files, papersOf(judged, outcome)))
    return false;
  const { title, body } = pullWords(outcome, issue, desk.programme, pull.body);
  return pull.title === title && isSameText(pull.body, body);
}

/** Whether the branch holds nothing that was not merged. Somebody may have written on it since. */
export const isMergedWhole = ({ branchHead, pull }: Judged): boolean =>
  branchHead !== null && pull?.mergedAt != null && pull.head.sha === branchHead;

async function isUnchanged(gh: GitHub, issue: number, judged: Judged | null): Promise<boolean> {
  const now = await readThread(gh, issue);
  const then = judged?.facts.thread;
  return now?.edited?.at === then?.edited?.at && now?.state === then?.state && now?.body === then?.body;
}

const isLabelled = ({ outcome, facts }: Judged): boolean => {
  const wanted = waitingLabels(waitingOf(outcome, facts)).map(({ name }) => name);
  const there = facts.thread.labels.filter(isWaitingLabel);
  return there.length === wanted.length && wanted.every((name) => there.includes(name));
};

async function follow(gh: GitHub, desk: Desk, issue: number, judged: Judged | null): Promise<void> {
  if (judged === null || judged.outcome.is === 'withdrawn') await putAway(gh, issue);
  else if (judged.outcome.is === 'merged') {
    // A label to draw is no reason to remove what somebody wrote there after the merge.
    if (isMergedWhole(judged)) await deleteBranch(gh, filingBranch(issue), judged.branchHead);
  } else if (judged.outcome.is === 'advised')
    await ensureState(gh, issue, { state: 'closed', reason: 'completed' });
  else if (judged.outcome.is === 'accepted') await bring(gh, desk, judged, judged.outcome);
  if (judged === null) return;
  const { outcome, facts } = judged;
  await drawLabels(gh, facts.thread, waitingLabels(waitingOf(outcome, facts)), isWaitingLabel);
}

/** The branch is gone, and the pull request closed. */
async function putAway(gh: GitHub, issue: number): Promise<void> {
  const branch = filingBranch(issue);
  const pull = await pullOfBranch(gh, gh.owner, branch, 'open');
  await deleteBranch(gh, branch);
  if (pull) await closePull(gh, pull.number);
}

/** What the branch should hold: the papers as they were filed, with what was given of them on GitHub. */
const papersOf = ({ facts }: Judged, { papers }: Accepted) => withGivenOf(papers, facts.branch?.files ?? []);

async function bring(gh: GitHub, desk: Desk, judged: Judged, outcome: Accepted): Promise<void> {
  const { issue } = judged;
  const branch = filingBranch(issue);
  const { byHand } = await ensureBranch(gh, {
    branch,
    files: papersOf(judged, outcome).map(({ path, text }) => ({ path: CONTENT + path, text })),
    message: commitWords(outcome, issue),
  });
  if (byHand) return;
  const { name } = await defaultBranch(gh);
  const words = (before: string | null) => pullWords(outcome, issue, desk.programme, before);
  await ensurePull(gh, {
    branch,
    base: name,
    title: words(null).title,
    body: (before) => words(before).body,
  });
}
