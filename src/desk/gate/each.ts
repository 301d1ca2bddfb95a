import { readEvent } from '../../io/event.ts';
import type { Pull } from '../../github/port.ts';
import { UsageError } from '../../io/main.ts';
import { type Scope, isDue, scopeFor } from '../sweep-scope.ts';
import { type Ahead, type Base, readBase } from './base.ts';
import { parseArgs } from 'node:util';
import { slowMark, slowWords } from '../../domain/desk/alert/alert-words.ts';
import { isDemonstration } from '../../domain/desk/demonstration.ts';
import { connectFromEnvironment } from '../../github/octokit/client.ts';
import { openIssues, readAhead } from '../../github/threads.ts';
import { now } from '../../io/today.ts';
import { tellSecretariat } from '../alert/tell.ts';
import { Budget, OverBudgetError } from '../budget.ts';
import { issueOfDesk } from './facts.ts';

/** Which pull requests a command is called for. */
interface Wanted {
  readonly all: boolean;
  /** As typed by hand. */
  readonly pull?: string | undefined;
  /** Which of all. */
  readonly scope: Scope;
}

/**
 * The open pull requests into the default branch that a run is about: all of them, one by its number, or the one that the
 * event speaks of. An event of another workflow is only a hint: the pull request is looked up by the owner and the
 * branch of its head, and judged as it is now. When it has moved on since, the run of the newer commit may have been
 * dropped for this one.
 */
async function wantedPulls(base: Base, { all, pull, scope }: Wanted): Promise<Pull[]> {
  const { gh } = base;
  const isOurs = (found: Pull | null): found is Pull => found !== null && isOpenInto(base, found);
  if (all) {
    const open = (await base.openPulls()).filter(isOurs).sort((a, b) => a.number - b.number);
    if (scope === 'everything' || (await hasMovedWithin(base, HOURS))) return open;
    return open.filter(({ number, updatedAt }) => isDue(number, updatedAt, base.today));
  }
  if (pull !== undefined) {
    if (!/^[1-9]\d{0,9}$/.test(pull)) throw new UsageError(`${pull} is no number of a pull request.`);
    return [await gh.pulls.find(Number(pull))].filter(isOurs);
  }
  const { run, number } = readEvent();
  if (run) return pullsFrom(base, run);
  return number === null ? [] : [await gh.pulls.find(number)].filter(isOurs);
}

/** Longer than from one sweep of the gate to the next: the run that a merge woke may have failed on its way. */
const HOURS = 6;

async function hasMovedWithin({ gh, branch, now }: Base, hours: number): Promise<boolean> {
  const head = await gh.git.commit(branch.head);
  return head !== null && Date.parse(now) - Date.parse(head.at) < hours * 3_600_000;
}

/** The open pull requests into the default branch from a branch, which may be proposed for other branches, too. */
export const pullsFrom = async (
  base: Base,
  head: { readonly owner: string; readonly branch: string },
): Promise<Pull[]> =>
  (await base.gh.pulls.list({ state: 'open', head })).filter((pull) => isOpenInto(base, pull));

const isOpenInto = ({ branch }: Base, pull: Pull): boolean =>
  pull.state === 'open' && pull.base.branch === branch.name;

/** So many pull requests are read at once, and then judged one by one: what was read is never old. */
const AT_ONCE = 25;

/** Fewer than this are read one by one. */
const MANY = 3;

/** Gives each pull request with what was read of it together with others, by lists. */
async function* readAheadOf(
  base: Base,
  pulls: readonly Pull[],
): AsyncGenerator<{ readonly pull: Pull; readonly ahead: Ahead }> {
  if (pulls.length < MANY) {
    for (const pull of pulls) yield { pull, ahead: base.ahead };
    return;
  }
  const listed = new Map((await openIssues(base.gh)).map((thread) => [thread.number, thread]));
  for (let from = 0; from < pulls.length; from += AT_ONCE) {
    const some = pulls.slice(from, from + AT_ONCE);
    const issues = some.flatMap((pull) => listed.get(issueOfDesk(pull) ?? 0) ?? []);
    const ahead = {
      pulls: await base.gh.pulls.ahead(some.map(({ number }) => number)),
      threads: await readAhead(base.gh, issues),
    };
    for (const pull of some) yield { pull, ahead };
  }
}

/**
 * Does something with each pull request that a command was called for; one that fails does not keep the others waiting.
 * Exit 0 when all went well, 1 otherwise: then the run is red, and the next sweep tries again.
 */
export async function eachPull(act: (base: Base, pull: Pull) => Promise<string>): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      all: { type: 'boolean', default: false },
      pull: { type: 'string' },
    },
  });
  const budget = new Budget();
  const gh = budget.watch(connectFromEnvironment());
  const base = await readBase(values.content, gh, now());
  const pulls = await wantedPulls(base, { ...values, scope: scopeFor(process.env['GITHUB_ACTOR']) });
  if (pulls.length === 0) console.log('There is nothing to do: no such pull request, or it has moved on.');
  const { failed } = await eachInTime(base, pulls, budget, act);
  return failed === 0 ? 0 : 1;
}

/**
 * Each in its time. The secretariat is told of those that took too long; of the others that could not be dealt with, the
 * number is returned.
 */
export async function eachInTime(
  base: Base,
  pulls: readonly Pull[],
  budget: Budget,
  act: (base: Base, pull: Pull) => Promise<string>,
  log: Pick<Console, 'log' | 'error'> = console,
): Promise<{ readonly failed: number; readonly slow: readonly number[] }> {
  let failed = 0;
  const slow: number[] = [];
  const attempt = async (name: string, step: () => Promise<void>): Promise<void> => {
    try {
      await step();
    } catch (error) {
      failed += 1;
      log.error(
        `${name}: ${error instanceof Error ? error.message.replace(/[\p{Cc}\p{Cf}]/gu, ' ') : 'failed'}`,
      );
    }
  };
  for await (const { pull, ahead } of readAheadOf(base, pulls))
    await attempt(`#${pull.number}`, async () => {
      try {
        log.log(`#${pull.number}: ${await budget.spend(() => act({ ...base, ahead }, pull))}`);
      } catch (error) {
        if (!(error instanceof OverBudgetError)) throw error;
        slow.push(pull.number);
        log.error(`#${pull.number}: ${error.message}`);
      }
    });
  const { gh, read, today } = base;
  if (slow.length > 0 && !isDemonstration(read.record, today))
    await attempt('The issue for the secretariat', () =>
      tellSecretariat(
        gh,
        { record: read.record, today },
        slow.map((number) => ({ mark: slowMark(number), words: slowWords(number) })),
      ),
    );
  return { failed, slow };
}
