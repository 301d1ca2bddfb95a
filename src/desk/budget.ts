import { AsyncLocalStorage } from 'node:async_hooks';
import type { GitHub } from '../github/port.ts';

/**
 * How long one issue, pull request or thread may hold up the others in a sweep, in milliseconds. An ordinary one takes half a
 * minute at most: nine writes, each a second or three after the one before, and a minute of waiting where many are written.
 */
export const ITEM_BUDGET = 180_000;

/** The time of one item is used up; the next one goes on. */
export class OverBudgetError extends Error {
  override readonly name = 'OverBudgetError';
}

/**
 * Gives each item of a sweep its time. Nothing is torn off in the middle: it is the item's next call to GitHub that fails, and
 * whatever was written until then is found by the next sweep. What is done between two calls is bounded by itself.
 */
export class Budget {
  readonly #clock: () => number;
  readonly #limit: number;
  readonly #ends = new AsyncLocalStorage<number>();

  /** `clock` tells milliseconds since any moment. */
  constructor(clock: () => number = () => performance.now(), limit = ITEM_BUDGET) {
    this.#clock = clock;
    this.#limit = limit;
  }

  /** Returns the client, whose calls fail with `OverBudgetError` from now on when they are an item's whose time is used up. */
  watch(gh: GitHub): GitHub {
    gh.intercept((_call, make) => {
      this.#look();
      return make();
    });
    return gh;
  }

  /** Does what is to be done of one item, in its time. */
  spend<T>(act: () => Promise<T>): Promise<T> {
    return this.#ends.run(this.#clock() + this.#limit, act);
  }

  #look(): void {
    const end = this.#ends.getStore();
    if (end !== undefined && this.#clock() > end)
      throw new OverBudgetError('It took too long; the others go on.');
  }
}
