import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/domain/desk/filing/desk.ts';
import { PROPOSAL, smallFiles } from '../../src/domain/desk/filing/filing.test-support.ts';
import {
  branchesOf,
  isWrite,
  openTown,
  proposalBody,
  type Town,
} from '../../src/desk/intake/forge.test-support.ts';
import { LIMITS, Pace, paced } from '../../src/github/pace.ts';
import { preview } from '../../src/desk/intake/preview.ts';
import { sweep } from '../../src/desk/intake/sweep.ts';

/** A sweep in a time of its own, in which a write takes three seconds. */
function sweeper(town: Town, perHour: number = LIMITS.perHour) {
  let now = 0;
  const log: string[] = [];
  const pace = new Pace({
    ...LIMITS,
    perHour,
    clock: () => now,
    wait: async (time) => {
      now += time;
    },
  });
  const run = () => {
    const gh = town.client();
    gh.intercept(({ method }, make) => {
      if (method !== 'GET') now += 3_000;
      return make();
    });
    paced(gh, pace);
    return sweep(gh, town.desk, pace, (line) => log.push(line));
  };
  return { run, log, pass: (seconds: number) => (now += seconds * 1_000) };
}

const writesOf = ({ forge }: Town) => forge.calls.filter(isWrite);
const isAnswer = ({ method, path }: { method: string; path: string }) =>
  method === 'POST' && path.endsWith('/comments');

/** More than may be filed within an hour: GitHub's limit for a fifth of it, since every filing is made with git. */
const HOURLY = LIMITS.perHour / 5;
const MANY = 20;

describe('the sweep', () => {
  it('many proposals at once: all answers first, then a pull request each within the limits, nothing twice', async () => {
    const town = await openTown();
    const body = proposalBody(town.desk);
    // The small record has projects of the numbers 31 and 40.
    for (let number = 1; number <= 40; number++)
      await town.forge.asUser('teian').closeIssue(await town.file('teian', body));
    const issues: number[] = [];
    for (let count = 0; count < MANY; count++) issues.push(await town.file('teian', body));
    const { run, log, pass } = sweeper(town, HOURLY);
    const first = await run();
    expect(first.failed).toEqual([]);
    expect(first.left.length).toBeGreaterThan(0);
    expect(log.join()).toContain('Left for the next sweep');
    expect(writesOf(town).slice(0, MANY).every(isAnswer)).toBe(true);
    expect(writesOf(town).length).toBeLessThanOrEqual(HOURLY);
    pass(3_600);
    expect(await run()).toEqual({ failed: [], left: [], slow: [] });
    const gh = town.client();
    const pulls = await gh.pulls.list({ state: 'open' });
    expect(pulls.map(({ head }) => head.branch).sort()).toEqual(
      issues.map((issue) => `filing/${issue}`).sort(),
    );
    expect(writesOf(town).filter(isAnswer)).toHaveLength(MANY);
    expect(Object.values(branchesOf(town.forge)).every((files) => files.length === 1)).toBe(true);
    expect(town.forge.failures).toEqual([]);
  });

  it('one that fails does not hold up the others, and is named without its text', async () => {
    const town = await openTown();
    const broken = await town.file('teian', proposalBody(town.desk));
    const whole = await town.file('teian', proposalBody(town.desk));
    town.forge.faults.next(99, { answer: 500 }, ({ path }) => path.includes(`/issues/${broken}/comments`));
    const { run, log } = sweeper(town);
    expect(await run()).toEqual({ failed: [broken], left: [], slow: [] });
    expect(log).toEqual([`#${broken}: GitHub answered 500.`]);
    expect((await town.client().pulls.list({ state: 'open' })).map(({ head }) => head.branch)).toEqual([
      `filing/${whole}`,
    ]);
  });

  it('a fault of the program at one names it to the secretariat once, and the others are answered', async () => {
    const town = await openTown();
    const broken = await town.file('teian', proposalBody(town.desk));
    const whole = await town.file('teian', proposalBody(town.desk));
    const run = () => {
      const gh = town.client();
      gh.intercept((request, make) => {
        if (request.path.includes(`/issues/${broken}/comments`)) throw new RangeError('a fault');
        return make();
      });
      const pace = new Pace({ ...LIMITS, clock: () => 0, wait: async () => {} });
      return sweep(gh, town.desk, pace, () => {});
    };
    expect(await run()).toEqual({ failed: [broken], left: [], slow: [] });
    await run();
    const gh = town.client();
    expect((await gh.comments.list(whole)).length).toBeGreaterThan(0);
    const [alert] = await gh.issues.list({ state: 'open', label: '事務局へ' });
    const told = (await gh.comments.list(alert?.number ?? 0)).map(({ body }) => body);
    expect(told).toEqual([expect.stringContaining(`#${broken} の処理がソフトウェアの不具合で止まりました`)]);
  });

  it('finishes what was closed while nobody looked, and leaves alone what is settled', async () => {
    const town = await openTown();
    const issue = await town.file('teian', proposalBody(town.desk));
    const { run } = sweeper(town);
    await run();
    await town.forge.asUser('teian').closeIssue(issue);
    expect(await run()).toEqual({ failed: [], left: [], slow: [] });
    expect(await town.client().pulls.list({ state: 'open' })).toEqual([]);
    expect(branchesOf(town.forge)).toEqual({});
  });

  it('C05: what waits longer than acceptWithin is told to the secretariat once, and on its own thread', async () => {
    const town = await openTown();
    const issue = await town.file('teian', proposalBody(town.desk));
    await sweeper(town).run();
    const late = { ...town, desk: openDesk(smallFiles(), '2026-12-01T09:00:00+09:00') };
    town.forge.clock.moveTo('2026-12-01T09:00:00+09:00');
    await sweeper(late).run();
    const before = writesOf(town).length;
    await sweeper(late).run();
    expect(writesOf(town)).toHaveLength(before);
    const gh = town.client();
    expect((await gh.comments.list(issue))[0]?.body).toContain('から、事務局の確認を待っています');
    const data = await gh.issues.list({ state: 'open', label: '事務局へ' });
    expect(data).toHaveLength(1);
    const told = await gh.comments.list(data[0]?.number ?? 0);
    expect(told.map(({ body }) => body)).toEqual([expect.stringContaining(`[#${issue}](`)]);
  });

  it('a dry run prints what would be written, and writes nothing', async () => {
    const town = await openTown();
    const body = proposalBody(town.desk, { ...PROPOSAL, 提案の目的: '::error::なし' });
    const issue = await town.file('teian', body);
    const shown = await preview(town.client(), town.desk, issue);
    expect(shown).toContain(`#${issue}: accepted`);
    expect(shown).toContain(`branch filing/${issue}`);
    expect(shown).not.toMatch(/^::/m);
    expect(writesOf(town)).toEqual([]);
  });
});
