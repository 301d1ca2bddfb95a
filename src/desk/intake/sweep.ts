import type { Desk } from '../../domain/desk/filing/desk.ts';
import { issueOfBranch } from '../../domain/desk/filing/facts.ts';
import type { GitHub } from '../../github/client.ts';
import { openPulls } from '../../github/pulls.ts';
import { openThreads } from '../../github/threads.ts';
import { inBrief } from './in-brief.ts';
import type { Pace } from '../../github/pace.ts';
import { answer, isSettled, settle, type Judged } from './settle.ts';
import { tellSecretariat } from './tell-secretariat.ts';

/** What a sweep could not do. */
export interface Swept {
  /** Issues at which something failed. */
  readonly failed: readonly number[];
  /** Issues that wait for the next sweep, as the hour's writes are used up. */
  readonly left: readonly number[];
}

/** The most that one filing writes: a comment twice, a tree, a commit, a branch, a pull request, and one to spare. */
const WRITES_OF_ONE = 7;

/**
 * Brings everything to what the issues say: first every answer, since people wait for those, then every pull request.
 * One that fails does not hold up the others.
 */
export async function sweep(gh: GitHub, desk: Desk, pace: Pace, log: (line: string) => void): Promise<Swept> {
  const failed = new Set<number>();
  const left: number[] = [];
  const attempt = async <T>(issue: number, act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch (error) {
      failed.add(issue);
      log(`#${issue}: ${inBrief(error)}`);
      return undefined;
    }
  };
  const judged: Judged[] = [];
  const gone: number[] = [];
  for (const issue of await issuesInQuestion(gh)) {
    if (pace.left() < 1) {
      left.push(issue);
      continue;
    }
    const one = await attempt(issue, () => answer(gh, desk, issue));
    if (one) judged.push(one);
    else if (one === null) gone.push(issue);
  }
  for (const issue of gone) await attempt(issue, () => settle(gh, desk, issue));
  for (const one of judged.filter((each) => !isSettled(each, desk))) {
    if (pace.left() < WRITES_OF_ONE) left.push(one.issue);
    else await attempt(one.issue, () => settle(gh, desk, one.issue, one));
  }
  for (const one of judged)
    if (pace.left() >= 2) await attempt(one.issue, () => tellSecretariat(gh, desk, one));
  if (left.length > 0)
    log(
      `Left for the next sweep, as the limit of writes is reached: ${left.map((issue) => `#${issue}`).join(' ')}`,
    );
  return { failed: [...failed], left };
}

/** All open issues, and those whose filing is still open though they are not, oldest first. */
async function issuesInQuestion(gh: GitHub): Promise<number[]> {
  const pulls = (await openPulls(gh)).flatMap(({ head }) =>
    head.owner === gh.owner ? (issueOfBranch(head.branch) ?? []) : [],
  );
  return [...new Set([...(await openThreads(gh)), ...pulls])].sort((a, b) => a - b);
}
