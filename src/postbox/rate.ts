/** So many at once, and how many more in an hour. */
export interface Limit {
  readonly burst: number;
  readonly perHour: number;
}

/** Names that are remembered at once; the oldest is forgotten first. */
const NAMES_AT_MOST = 5_000;

/**
 * Counts what comes, by name, in the memory of this process alone: a function host may run several. What may not be passed over
 * all of them together is counted by what stands on GitHub (`recent.ts`). `now` gives milliseconds.
 */
export function countBy(limit: Limit, now: () => number): (name: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (name) => {
    const at = now();
    const known = buckets.get(name) ?? { left: limit.burst, at };
    const left = Math.min(limit.burst, known.left + ((at - known.at) * limit.perHour) / 3_600_000);
    buckets.delete(name);
    buckets.set(name, { left: left < 1 ? left : left - 1, at });
    if (buckets.size > NAMES_AT_MOST) buckets.delete(buckets.keys().next().value ?? '');
    return left >= 1;
  };
}
