import type { Obligation, ObligationKind } from '../obligation.ts';

/** How many obligations of a kind were met by their day. */
export interface Punctuality {
  readonly onTime: number;
  readonly late: number;
  /** Not met although the day has passed. */
  readonly missing: number;
}

/** The same question for everyone: reports (C25), notifications (C14), or the programme's own sittings (C17). */
export function punctualityOf(obligations: Iterable<Obligation>, what: ObligationKind): Punctuality {
  const count = { onTime: 0, late: 0, missing: 0 };
  for (const obligation of obligations) {
    if (obligation.what !== what) continue;
    if (obligation.state === 'met') count.onTime += 1;
    if (obligation.state === 'met-late') count.late += 1;
    if (obligation.state === 'overdue') count.missing += 1;
  }
  return count;
}
