import type { IsoTime } from '../../domain/dates/iso-date.ts';

/** What stands on GitHub and not in git: threads, pull requests, and what was said of them. Times are GitHub's. */
export interface Archive {
  readonly issues: readonly IssueLine[];
  readonly comments: readonly CommentLine[];
  readonly pulls: readonly PullLine[];
  readonly reviews: readonly ReviewLine[];
}

/** An issue, or the thread of a pull request: GitHub numbers them together. */
export interface IssueLine {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly author: string;
  readonly createdAt: IsoTime;
  readonly closedAt: IsoTime | null;
  readonly labels: readonly string[];
}

export interface CommentLine {
  /** Number of the issue or pull request. */
  readonly on: number;
  readonly author: string;
  readonly createdAt: IsoTime;
  readonly editedAt: IsoTime;
  readonly body: string;
}

/** What a pull request has beside its thread. */
export interface PullLine {
  readonly number: number;
  readonly head: { readonly owner: string | null; readonly branch: string; readonly sha: string };
  readonly base: { readonly branch: string; readonly sha: string };
  readonly mergedAt: IsoTime | null;
}

export interface ReviewLine {
  readonly on: number;
  readonly author: string;
  readonly state: string;
  readonly commit: string | null;
  readonly at: IsoTime;
  readonly body: string;
}

export const PARTS = ['issues', 'comments', 'pulls', 'reviews'] as const satisfies readonly (keyof Archive)[];
