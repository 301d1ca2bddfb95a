import { fiscalYearOf } from '../../dates/fiscal-year.ts';
import type { FiscalYear } from '../../dates/iso-date.ts';
import type { Obligation, ObligationKind } from '../obligation.ts';

/** How many obligations of a kind were met by their day. */
export interface Punctuality {
  readonly onTime: number;
  readonly late: number;
  /** Not met although the day has passed. */
  readonly missing: number;
}

/** An obligation whose day has judged it, by the fiscal year of that day. */
export interface Judged {
  readonly what: ObligationKind;
  readonly dueIn: FiscalYear;
  readonly outcome: keyof Punctuality;
}

const OUTCOMES: Readonly<Partial<Record<Obligation['state'], keyof Punctuality>>> = {
  met: 'onTime',
  'met-late': 'late',
  overdue: 'missing',
};

/** The obligations that can be judged: met, or past their day. What has no day cannot be late. */
export const judgedOf = (obligations: readonly Obligation[]): Judged[] =>
  obligations.flatMap(({ what, due, state }) => {
    const outcome = OUTCOMES[state];
    return outcome === undefined || due === null ? [] : [{ what, dueIn: fiscalYearOf(due), outcome }];
  });

/** The same question for everyone: reports (C25), notifications (C14), or the programme's own sittings (C17). */
export function punctualityBy<K>(
  judged: Iterable<Judged>,
  keyOf: (one: Judged) => K,
): ReadonlyMap<K, Punctuality> {
  const counts = new Map<K, Record<keyof Punctuality, number>>();
  for (const one of judged) {
    const key = keyOf(one);
    const count = counts.get(key) ?? { onTime: 0, late: 0, missing: 0 };
    count[one.outcome] += 1;
    counts.set(key, count);
  }
  return counts;
}
