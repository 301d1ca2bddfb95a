import type { GitHub } from '../../github/client.ts';

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

/** Counts what is written, and keeps it within the limits. */
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

  /** Waits until one more write keeps to the minute, and counts it. */
  async write(): Promise<void> {
    const { clock, wait, perMinute } = this.#pacing;
    for (;;) {
      const last = this.#since(MINUTE);
      const [first] = last;
      if (first === undefined || last.length < perMinute) break;
      await wait(first + MINUTE - clock() + 1);
    }
    this.#writes = [...this.#since(HOUR), clock()];
  }

  #since(span: number): number[] {
    const from = this.#pacing.clock() - span;
    return this.#writes.filter((at) => at > from);
  }
}

/** Every write of a client passes the pace first. */
export function paced({ octokit }: GitHub, pace: Pace): void {
  octokit.hook.before('request', async ({ method, url }) => {
    if (method !== 'GET' && !url.endsWith('/graphql')) await pace.write();
  });
}
