import type { GitHub } from './port.ts';

/** How much may be written, and how time passes: given, so that a test need not wait. */
export interface Pacing {
  /** Milliseconds since any moment. */
  readonly clock: () => number;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly perMinute: number;
  readonly perHour: number;
}

/**
 * GitHub's limits of requests that create content.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export const LIMITS = { perMinute: 80, perHour: 500 } as const;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Counts what is written, and keeps it within the limits. Bottleneck's reservoir is refilled at fixed times, so that twice as
 * much may pass round a refill; here any minute and any hour is counted, and a sweep learns what is left of the hour.
 */
export class Pace {
  readonly #pacing: Pacing;
  #writes: number[] = [];

  constructor(pacing: Pacing) {
    this.#pacing = pacing;
  }

  /** How many writes are left in the hour that ends now. */
  left(): number {
    return this.#pacing.perHour - this.#since(HOUR).length;
  }

  /** Waits until one more write keeps to the minute and to the hour, and counts it. */
  async write(): Promise<void> {
    const { clock, wait, perMinute, perHour } = this.#pacing;
    for (;;) {
      const [minute, hour] = [this.#since(MINUTE), this.#since(HOUR)];
      const until = Math.max(freeAt(minute, perMinute, MINUTE), freeAt(hour, perHour, HOUR));
      if (until < clock()) break;
      await wait(until - clock() + 1);
    }
    this.#writes = [...this.#since(HOUR), clock()];
  }

  #since(span: number): number[] {
    const from = this.#pacing.clock() - span;
    return this.#writes.filter((at) => at > from);
  }
}

/** When there is room for one more within a span: at once (-Infinity), or when the oldest leaves it. */
const freeAt = (writes: readonly number[], atMost: number, span: number): number => {
  const oldest = writes.at(-atMost);
  return oldest === undefined ? -Infinity : oldest + span;
};

/** Every write of a client passes the pace first. */
export function paced(gh: GitHub, pace: Pace): void {
  gh.intercept(async ({ isWrite }, make) => {
    if (isWrite) await pace.write();
    return make();
  });
}
