import { describe, expect, it } from 'vitest';
import { openTown, proposalBody } from './intake/forge.test-support.ts';
import { sweep } from './intake/sweep.ts';
import { Budget, ITEM_BUDGET, OverBudgetError } from './budget.ts';
import type { Base } from './gate/base.ts';
import { eachInTime } from './gate/each.ts';
import type { Pull } from '../github/port.ts';
import { alertIssue } from '../github/issues.ts';
import { LIMITS, Pace } from '../github/pace.ts';

/** A clock that is moved by hand, and a budget that goes by it. */
function timed() {
  let now = 0;
  const budget = new Budget(() => now);
  return { budget, pass: (milliseconds: number) => (now += milliseconds) };
}

describe('the time of one item', () => {
  it('an issue that takes too long is left, the next one is answered, and the secretariat is told once', async () => {
    const town = await openTown();
    const slow = await town.file('teian', proposalBody(town.desk));
    const next = await town.file('teian', proposalBody(town.desk));
    const { budget, pass } = timed();
    const pace = new Pace({ ...LIMITS, clock: () => 0, wait: async () => {} });
    const run = () => {
      const gh = town.client();
      gh.intercept(({ path }, make) => {
        if (path.includes(`/issues/${slow}`)) pass(ITEM_BUDGET + 1);
        return make();
      });
      return sweep(gh, town.desk, pace, () => {}, 'everything', budget);
    };
    for (let times = 0; times < 2; times++) {
      const swept = await run();
      expect(swept).toMatchObject({ failed: [], slow: [slow] });
    }
    const gh = town.client();
    expect((await gh.comments.list(next)).map(({ body }) => body).join()).toContain('pull request');
    const alert = await alertIssue(gh);
    const told = alert === null ? [] : await gh.comments.list(alert);
    expect(told.filter(({ body }) => body.includes(`#${slow} の処理に時間がかかりすぎた`))).toHaveLength(1);
  });

  it('is that of the item alone: what comes after it, and what is no item, has its own', async () => {
    const town = await openTown();
    const { budget, pass } = timed();
    const gh = budget.watch(town.client());
    const issue = await town.file('teian', 'もしもし');
    const ask = () => gh.comments.list(issue);
    const late = budget.spend(async () => {
      pass(ITEM_BUDGET + 1);
      await ask();
    });
    await expect(late).rejects.toThrow(OverBudgetError);
    await expect(budget.spend(() => gh.issues.histories([issue]))).resolves.toBeDefined();
    await expect(ask()).resolves.toEqual([]);
  });

  it('a pull request that takes too long does not keep the others from the gate', async () => {
    const town = await openTown();
    const { budget, pass } = timed();
    const gh = budget.watch(town.client());
    const base = { gh, read: town.desk.read, today: town.desk.today } as unknown as Base;
    const pulls = [901, 902, 903].map((number) => ({
      number,
      ours: false,
      head: { branch: 'own' },
    })) as unknown as Pull[];
    const issue = await town.file('teian', 'もしもし');
    const seen: number[] = [];
    const quiet = { log: () => {}, error: () => {} };
    const act = async (_: Base, { number }: Pull) => {
      if (number === 901) pass(ITEM_BUDGET + 1);
      if (number === 902) throw new TypeError('a fault of ours');
      await gh.comments.list(issue);
      seen.push(number);
      return 'success';
    };
    for (let times = 0; times < 2; times++)
      expect(await eachInTime(base, pulls, budget, act, quiet)).toEqual({ failed: 1, slow: [901] });
    expect(seen).toEqual([903, 903]);
    const alert = await alertIssue(gh);
    const told = alert === null ? [] : await gh.comments.list(alert);
    expect(told.filter(({ body }) => body.includes('#901 の処理に時間がかかりすぎた'))).toHaveLength(1);
  });
});
