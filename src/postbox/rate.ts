/** So many at once, and how many more in an hour. */
export interface Limit {
  readonly burst: number;
  readonly perHour: number;
}

/** Names that are remembered at once; the oldest is forgotten first. */
const NAMES_AT_MOST = 5_000;

const HOUR = 3_600_000;

/** Takes one for a name and returns 0; or returns the seconds after which there is one again, and takes none. */
export type Count = (name: string) => number;

/**
 * Counts what comes, by name, in the memory of this process alone: a function host may run several. What may not be passed over
 * all of them together is counted by what stands on GitHub (`recent.ts`). `now` gives milliseconds.
 */
export function countBy({ burst, perHour }: Limit, now: () => number): Count {
  const buckets = new Map<string, { left: number; at: number }>();
  return (name) => {
    const at = now();
    const known = buckets.get(name) ?? { left: burst, at };
    const left = Math.min(burst, known.left + (Math.max(0, at - known.at) * perHour) / HOUR);
    buckets.delete(name);
    buckets.set(name, { left: left < 1 ? left : left - 1, at });
    if (buckets.size > NAMES_AT_MOST) buckets.delete(buckets.keys().next().value ?? '');
    return left < 1 ? Math.ceil(((1 - left) * HOUR) / perHour / 1_000) : 0;
  };
}

/**
 * Returns what stands for a sender whose address is known: of IPv6 the network, since whoever has one address there has all of
 * its 2^64 (RFC 6177). Empty where there is no address.
 */
export function senderAt(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^\[|\](?::\d+)?$/g, '')
    .replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!plain.includes(':') || plain.includes('.')) return plain;
  const [start = '', end] = plain.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const given = groups(start);
  const last = end === undefined ? [] : groups(end);
  const zeros = Array.from({ length: Math.max(0, 8 - given.length - last.length) }, () => '0');
  return [...given, ...(end === undefined ? [] : zeros), ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
