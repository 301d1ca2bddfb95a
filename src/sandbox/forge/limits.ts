import { Refusal } from './refusal.ts';

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const CALLS_AN_HOUR = 5_000;
const WRITES_A_MINUTE = 80;
const WRITES_AN_HOUR = 500;

const SECONDARY =
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';

/** Seconds, from any start. */
type Seconds = number;

/** Counts the calls of each account, and refuses what GitHub would refuse. */
export interface Limits {
  /** Throws 403 when an account has called too often. */
  count(login: string, isWrite: boolean): void;
  headers(login: string): Record<string, string>;
}

export function limitsOf(now: () => Seconds): Limits {
  const calls = new Map<string, Seconds[]>();
  const writes = new Map<string, Seconds[]>();
  const within = (of: Map<string, Seconds[]>, login: string, span: Seconds): Seconds[] =>
    (of.get(login) ?? []).filter((at) => at > now() - span);

  const headers = (login: string): Record<string, string> => {
    const used = within(calls, login, 3_600);
    return {
      'x-ratelimit-limit': String(CALLS_AN_HOUR),
      'x-ratelimit-remaining': String(Math.max(0, CALLS_AN_HOUR - used.length)),
      'x-ratelimit-used': String(used.length),
      'x-ratelimit-reset': String(Math.ceil((used[0] ?? now()) + 3_600)),
      'x-ratelimit-resource': 'core',
    };
  };

  return {
    headers,
    count: (login, isWrite) => {
      const made = within(calls, login, 3_600);
      if (made.length >= CALLS_AN_HOUR)
        throw new Refusal(403, `API rate limit exceeded for ${login}.`, { headers: headers(login) });
      calls.set(login, [...made, now()]);
      if (!isWrite) return;
      const hour = within(writes, login, 3_600);
      const minute = hour.filter((at) => at > now() - 60);
      const wait =
        minute.length >= WRITES_A_MINUTE
          ? (minute[0] ?? 0) + 60 - now()
          : hour.length >= WRITES_AN_HOUR
            ? (hour[0] ?? 0) + 3_600 - now()
            : 0;
      if (wait > 0) throw secondaryLimit(Math.ceil(wait));
      writes.set(login, [...hour, now()]);
    },
  };
}

export const secondaryLimit = (wait: Seconds): Refusal =>
  new Refusal(403, SECONDARY, { headers: { 'retry-after': String(wait) } });
