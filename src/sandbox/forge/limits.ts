import type { Actor } from './actor.ts';
import { HttpError } from './refusal.ts';

/** A workflow's own token has the 1,000 calls of its repository. https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const CALLS_AN_HOUR = { app: 5_000, user: 5_000, actions: 1_000, 'app itself': 5_000, nobody: 60 } as const;
const WRITES_A_MINUTE = 80;
const WRITES_AN_HOUR = 500;

const SECONDARY =
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';

/** Seconds, from any start. */
type Seconds = number;

/** Counts the calls of each account, and refuses what GitHub would refuse. */
export interface Limits {
  /** Throws 403 when an account has called too often. */
  count(who: Actor, isWrite: boolean): void;
  headers(who: Actor): Record<string, string>;
  left(who: Actor): Left;
}

interface Left {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds. */
  readonly reset: number;
}

export function limitsOf(now: () => Seconds): Limits {
  const calls = new Map<string, Seconds[]>();
  const writes = new Map<string, Seconds[]>();
  const within = (of: Map<string, Seconds[]>, login: string, span: Seconds): Seconds[] =>
    (of.get(login) ?? []).filter((at) => at > now() - span);

  const left = ({ login, kind }: Actor): Left => {
    const used = within(calls, login, 3_600);
    const limit = CALLS_AN_HOUR[kind];
    const remaining = Math.max(0, limit - used.length);
    return { limit, used: used.length, remaining, reset: Math.ceil((used[0] ?? now()) + 3_600) };
  };
  const headers = (who: Actor): Record<string, string> => ({
    ...Object.fromEntries(
      Object.entries(left(who)).map(([name, value]) => [`x-ratelimit-${name}`, String(value)]),
    ),
    'x-ratelimit-resource': 'core',
  });

  return {
    headers,
    left,
    count: (who, isWrite) => {
      const { login } = who;
      const made = within(calls, login, 3_600);
      if (left(who).remaining === 0)
        throw new HttpError(403, `API rate limit exceeded for ${login}.`, { headers: headers(who) });
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

export const secondaryLimit = (wait: Seconds): HttpError =>
  new HttpError(403, SECONDARY, { headers: { 'retry-after': String(wait) } });
