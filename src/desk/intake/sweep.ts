import { dayOf } from '../../domain/dates/day.ts';
import { brokenMark, brokenWords, slowMark, slowWords } from '../../domain/desk/alert/alert-words.ts';
import { secretariatWords } from '../../domain/desk/advice/advice-words.ts';
import type { Desk } from '../../domain/desk/filing/desk.ts';
import { issueNamedBy } from '../../domain/desk/identity.ts';
import { filingBranch, issueOfBranch } from '../../domain/desk/filing/facts.ts';
import { overdueSince, waitingOf } from '../../domain/desk/filing/waiting.ts';
import { leftBranchWords, overdueWords } from '../../domain/desk/filing/words/for-secretariat.ts';
import { lastDayAfter } from '../../domain/lifecycle/last-day.ts';
import { defaultBranch } from '../../github/branches.ts';
import type { Pace } from '../../github/pace.ts';
import type { GitHub, Pull, Issue } from '../../github/port.ts';
import { statusOf } from '../../github/errors.ts';
import { openIssues, readAhead } from '../../github/threads.ts';
import { tellOfGaps } from '../alert/gaps.ts';
import { tellSecretariat, toldMarks, type News } from '../alert/tell.ts';
import { Budget, OverBudgetError } from '../budget.ts';
import { isDue, type Scope } from '../sweep-scope.ts';
import { isTalkedIn, lookBelowPull } from './look-below.ts';
import { isOfDesk, type Ahead } from './fetch-facts.ts';
import { answer, isMergedWhole, isReconciled, reconcileFiling, type Judged } from './reconcile-filing.ts';

/** An error as a log may say it: what GitHub repeats of a text that somebody typed is left out. */
export function inBrief(error: unknown): string {
  const status = statusOf(error);
  if (status !== null) return `GitHub answered ${status}.`;
  if (!(error instanceof Error)) return 'An unknown error.';
  const place = error.stack?.split('\n').find((line) => /^\s+at .*\/(?:src|scripts)\//.test(line));
  return `${error.name}${place === undefined ? '' : ` ${place.trim()}`}`;
}

/** What a sweep could not do. */
export interface Swept {
  /** Issues at which something failed; null for what the secretariat was to be told. */
  readonly failed: readonly (number | null)[];
  /** Issues that wait for the next sweep, as the hour's writes are used up. */
  readonly left: readonly number[];
  /** Issues that took too long; the secretariat is told. */
  readonly slow: readonly number[];
}

/** The most that one filing writes: two comments, one edited, a tree, a commit, a branch, a pull request, two requests, a label, and the labels of the issue. */
const WRITES_OF_ONE = 11;

/**
 * Brings everything to what the issues say: first every answer, since people wait for those, then every pull request,
 * and last what the secretariat is to know. One that fails does not hold up the others.
 */
export async function sweep(
  client: GitHub,
  desk: Desk,
  pace: Pace,
  log: (line: string) => void,
  scope: Scope = 'everything',
  budget = new Budget(),
): Promise<Swept> {
  const gh = budget.watch(client);
  const slow = new Set<number>();
  const failed = new Set<number | null>();
  const broken = new Set<number>();
  const left: number[] = [];
  const attempt = async <T>(issue: number | null, act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await (issue === null ? act() : budget.spend(act));
    } catch (error) {
      if (issue !== null && error instanceof OverBudgetError) slow.add(issue);
      else failed.add(issue);
      // GitHub is asked again; at a fault of the program nobody is answered before somebody looks.
      if (issue !== null && statusOf(error) === null && !slow.has(issue)) broken.add(issue);
      log(`${issue === null ? 'The issue for the secretariat' : `#${issue}`}: ${inBrief(error)}`);
      return undefined;
    }
  };
  const { issues, ahead } = await lookAround(gh, desk, scope);
  const judged: Judged[] = [];
  const gone: number[] = [];
  for (const issue of issues) {
    if (pace.left() < 1) {
      left.push(issue);
      continue;
    }
    const one = await attempt(issue, () => answer(gh, desk, issue, ahead));
    if (one) judged.push(one);
    else if (one === null) gone.push(issue);
  }
  for (const issue of gone) await attempt(issue, () => reconcileFiling(gh, desk, issue));
  for (const one of judged.filter((each) => !isReconciled(each, desk))) {
    if (pace.left() < WRITES_OF_ONE) left.push(one.issue);
    else await attempt(one.issue, () => reconcileFiling(gh, desk, one.issue, one));
  }
  for (const pull of (await attempt(null, () => talkedIn(gh, desk, scope, ahead))) ?? [])
    if (pace.left() < WRITES_OF_ONE) left.push(pull.number);
    else await attempt(pull.number, () => lookBelowPull(gh, desk, pull));
  const office = { record: desk.read.record, today: desk.today };
  await attempt(null, () =>
    tellSecretariat(
      gh,
      office,
      [...brokenNews(broken), ...slowNews(slow), ...newsOf(judged, desk)].slice(
        0,
        Math.max(0, pace.left() - 1),
      ),
    ),
  );
  await attempt(null, () => tellOfGaps(gh, office));
  if (left.length > 0)
    log(
      `Left for the next sweep, as the limit of writes is reached: ${left.map((issue) => `#${issue}`).join(' ')}`,
    );
  return { failed: [...failed], left, slow: [...slow] };
}

const brokenNews = (broken: Iterable<number>): News[] =>
  Array.from(broken, (issue) => ({ mark: brokenMark(issue), words: brokenWords(issue) }));

const slowNews = (slow: Iterable<number>): News[] =>
  Array.from(slow, (issue) => ({ mark: slowMark(issue), words: slowWords(issue) }));

/** The desk's pull requests below which people wrote. */
async function talkedIn(gh: GitHub, { today }: Desk, scope: Scope, { pulls }: Ahead): Promise<Pull[]> {
  const due = [...pulls.values()].filter(
    ({ ours, number, updatedAt }) => ours && (scope === 'everything' || isDue(number, updatedAt, today)),
  );
  const all = await gh.pulls.said(due.map(({ number }) => number));
  return due.filter(({ number }) => {
    const said = all.get(number);
    return said !== undefined && isTalkedIn(said);
  });
}

const overdueMark = (issue: number): string => `accept:${issue}`;

/** What waits for longer than the programme allows, and branches that hold what a person wrote after the merge. */
const newsOf = (judged: readonly Judged[], desk: Desk): News[] =>
  judged.flatMap((one) => {
    const { issue, outcome, facts, pull, branchHead } = one;
    const late = waitingOf(outcome, facts).flatMap((waiting): News[] => {
      const by = overdueSince(waiting, desk.read.record, desk.today);
      if (by === null) return [];
      if (outcome.is === 'advice-asked')
        return [
          { mark: `advice:${issue}:overdue`, words: secretariatWords(outcome.request, desk, 'overdue') },
        ];
      const open = pull?.state === 'open' ? pull.number : null;
      return [
        { mark: overdueMark(issue), words: overdueWords(waiting, { issue, pull: open, by }, desk.programme) },
      ];
    });
    if (late.length > 0) return late;
    const isLeft = outcome.is === 'merged' && pull?.mergedAt != null && branchHead !== null;
    if (!isLeft || isMergedWhole(one)) return [];
    return [
      { mark: `branch:${issue}:${branchHead}`, words: leftBranchWords(issue, pull.number, desk.programme) },
    ];
  });

/**
 * The issues in question, oldest first, and what lists say of them: open issues, issues whose filing is still open, and
 * those whose branch is still there.
 */
async function lookAround(
  gh: GitHub,
  desk: Desk,
  scope: Scope,
): Promise<{ issues: readonly number[]; ahead: Ahead }> {
  const listed = await openIssues(gh);
  const main = await defaultBranch(gh);
  const branches = await gh.git.heads(filingBranch(0).slice(0, -1));
  const pulls = new Map(
    (await gh.pulls.list({ state: 'open' })).flatMap((pull) =>
      isOfDesk(pull, main.name) && issueOfBranch(pull.head.branch) !== null
        ? [[pull.head.branch, pull] as const]
        : [],
    ),
  );
  const due =
    scope === 'everything'
      ? listed
      : scope === 'waiting'
        ? unregistered(listed, branches, desk)
        : await dueOf(gh, listed, pulls, desk);
  const open = new Set(listed.map(({ number }) => number));
  const closed = [...branches.keys(), ...pulls.keys()]
    .flatMap((branch) => issueOfBranch(branch) ?? [])
    .filter((issue) => !open.has(issue));
  const ahead = {
    main,
    open: listed,
    threads: await readAhead(gh, due),
    branches,
    pulls,
  };
  const issues = [...new Set([...due.map(({ number }) => number), ...closed])].sort((a, b) => a - b);
  return { issues, ahead };
}

/** The open issues that brought no project into the record, and those whose branch is still there. */
function unregistered(
  listed: readonly Issue[],
  branches: ReadonlyMap<string, string>,
  { read }: Desk,
): Issue[] {
  const known = new Set([...read.record.projects.values()].map(issueNamedBy));
  return listed.filter(({ number }) => !known.has(number) || branches.has(filingBranch(number)));
}

/** The open issues at which a sweep looks today: also those that were never answered, and those that wait for too long. */
async function dueOf(
  gh: GitHub,
  listed: readonly Issue[],
  pulls: ReadonlyMap<string, Pull>,
  { today, read }: Desk,
): Promise<Issue[]> {
  const isLate = (pull: Pull): boolean => {
    const until = lastDayAfter(dayOf(pull.createdAt), 'acceptWithin', read.record);
    return until !== null && today > until;
  };
  const late = listed.flatMap(({ number }) => {
    const pull = pulls.get(filingBranch(number));
    return pull && isLate(pull) ? [number] : [];
  });
  const told = await toldMarks(gh, late.map(overdueMark));
  const untold = new Set(late.filter((number) => !told.has(overdueMark(number))));
  return listed.filter(({ number, updatedAt, comments }) => {
    const pull = pulls.get(filingBranch(number));
    const moved = [updatedAt, ...(pull ? [pull.updatedAt] : [])];
    return comments === 0 || untold.has(number) || moved.some((at) => isDue(number, at, today));
  });
}
