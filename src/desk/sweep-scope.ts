import { addDays } from '../domain/dates/day.ts';
import type { IsoDate, IsoTime } from '../domain/dates/iso-date.ts';
import { ACTIONS } from '../github/octokit/self.ts';

/**
 * What a sweep looks at: everything, or what moved of late and of all else a seventh each day, so that a lost event costs a
 * week at most and a quiet year next to nothing. Or what waits: filings that are not in the record yet, of which a merge may
 * have changed what is to be said.
 */
export type Scope = 'everything' | 'recent' | 'waiting';

/**
 * The clock starts sweeps with a workflow's own token, and those look at what is recent; whoever starts one by hand, or
 * wakes one by a merge, has everything looked at. `actor` is `GITHUB_ACTOR`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const scopeFor = (actor: string | undefined): Scope => (actor === ACTIONS ? 'recent' : 'everything');

/** How many days count as of late: some sweeps may have been dropped. */
const RECENT_DAYS = 3;
const WEEK = 7;

/** Whether a thread is looked at today by a sweep of what is recent: it moved, or it is its turn. */
export const isDue = (number: number, movedAt: IsoTime, today: IsoDate): boolean =>
  Date.parse(movedAt) >= Date.parse(`${addDays(today, -RECENT_DAYS)}T00:00:00+09:00`) ||
  number % WEEK === Math.floor(Date.parse(today) / 86_400_000) % WEEK;
