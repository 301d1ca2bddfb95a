import { HttpError } from './refusal.ts';
import { secondaryLimit } from './limits.ts';

/** A call that came in, as faults and logs see it. */
export interface CallMade {
  readonly method: string;
  /** Without `/api/v3`, with the query. */
  readonly path: string;
  readonly login: string;
}

export type Fault =
  /** The call does nothing and is answered so. 403 is the secondary limit. */
  | { readonly answer: 500 | 502 | 503 | 409 | 422 }
  | { readonly answer: 403; readonly retryAfter: number }
  /** The connection breaks before anything is done. */
  | { readonly lose: 'call' }
  /** What was asked is done, and the connection breaks before the answer. */
  | { readonly lose: 'answer' }
  /** The same, and nothing more that comes with this token is taken: who called was killed. */
  | { readonly kill: true };

export type Effect = 'none' | 'lose-call' | 'lose-answer' | 'kill';

/** Faults that are to come, and who is dead. */
export interface Faults {
  /** The next `times` calls of which `when` is true go wrong. `then` is called each time, before the connection breaks. */
  next(times: number, fault: Fault, when?: (call: CallMade) => boolean, then?: () => void): void;
  /** Takes back all that is still to come; whoever was killed may call again. */
  clear(): void;
  /** What happens to a call. Throws the refusal that stands for an answer. */
  take(call: CallMade, token: string): Effect;
}

export function faultsToCome(): Faults {
  let plans: { left: number; fault: Fault; when: (call: CallMade) => boolean; then: () => void }[] = [];
  const dead = new Set<string>();
  return {
    next: (left, fault, when = () => true, then = () => {}) => {
      plans.push({ left, fault, when, then });
    },
    clear: () => {
      plans = [];
      dead.clear();
    },
    take: (call, token) => {
      if (dead.has(token)) return 'lose-call';
      const plan = plans.find(({ left, when }) => left > 0 && when(call));
      if (!plan) return 'none';
      plan.left -= 1;
      plan.then();
      if ('kill' in plan.fault) {
        dead.add(token);
        return 'kill';
      }
      if ('lose' in plan.fault) return plan.fault.lose === 'call' ? 'lose-call' : 'lose-answer';
      throw refusalOf(plan.fault);
    },
  };
}

const MESSAGES = {
  500: 'Server Error',
  502: 'Server Error',
  503: 'Service Unavailable',
  409: 'Conflict',
  422: 'Validation Failed',
} as const;

const refusalOf = (fault: Extract<Fault, { answer: number }>): HttpError =>
  fault.answer === 403
    ? secondaryLimit(fault.retryAfter)
    : new HttpError(fault.answer, MESSAGES[fault.answer]);
