import { dayOf } from '../../dates/day.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Form } from '../../forms/form.ts';
import type { CityRecord } from '../../record/record.ts';
import { adviceWaiting, type AdviceRequest } from '../advice/request.ts';
import { overdueSince, waitingLabel, type Waiting } from '../filing/waiting.ts';
import type { Thread } from '../thread.ts';

/** An open thread as a list of GitHub shows it. */
export type Listed = Pick<Thread, 'number' | 'title' | 'body' | 'createdAt'> & {
  readonly labels: readonly string[];
};

/** A filing that waits for somebody of the secretariat before it is in the record. */
export interface WaitingFiling extends Waiting {
  readonly issue: number;
  readonly title: string;
  /** The day by which it should have been looked at, where that is over; null otherwise. */
  readonly overdue: IsoDate | null;
}

/** What has come in and waits, which the record does not know. */
export interface Arrived {
  readonly filings: readonly WaitingFiling[];
  readonly advice: readonly AdviceRequest[];
}

export const NOTHING_ARRIVED: Arrived = { filings: [], advice: [] };

/**
 * Returns what waits among the open threads: filings by the label that the desk draws on each when it judges it (`waitingOf`),
 * counted from the day of filing, and requests for advice until the office's record is there (C07). The oldest first.
 */
export function arrivedIn(
  open: readonly Listed[],
  forms: readonly Form[],
  record: CityRecord,
  today: IsoDate,
): Arrived {
  const filings = open.flatMap(({ number, title, labels, createdAt }): WaitingFiling[] => {
    const who = OURS.find((one) => labels.includes(waitingLabel(one).name));
    if (who === undefined) return [];
    const waiting = { for: who, since: dayOf(createdAt) };
    return [{ ...waiting, issue: number, title, overdue: overdueSince(waiting, record, today) }];
  });
  return {
    filings: filings.sort((a, b) => a.issue - b.issue),
    advice: adviceWaiting(open, forms, record),
  };
}

/** Whose turn it is where the secretariat has to do something with it. */
const OURS = ['secretariat', 'reader', 'closer'] as const;
