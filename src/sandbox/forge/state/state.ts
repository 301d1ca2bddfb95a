import type { Json } from '../openapi/schema.ts';

/** Moments are as GitHub writes them: UTC, to the second (`2026-04-30T14:59:00Z`). */
type Moment = string;

export interface Edit {
  readonly at: Moment;
  readonly by: string;
  /** What stood there before. */
  readonly was: string;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  body: string;
  readonly createdAt: Moment;
  updatedAt: Moment;
  readonly edits: Edit[];
}

export type Verdict = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';

export interface Review {
  readonly id: number;
  readonly author: string;
  state: Verdict;
  body: string;
  readonly commit: string;
  readonly submittedAt: Moment;
}

/** What makes a thread a pull request. */
export interface PullPart {
  /** `owner` null: a branch of the repository itself; `sha` is kept when the branch is gone. */
  readonly head: { readonly owner: string | null; readonly branch: string; sha: string };
  readonly base: { branch: string; sha: string };
  mergedAt: Moment | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  readonly reviews: Review[];
}

/** An issue or a pull request: they share their numbers, comments and labels. */
export interface Thread {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null;
  readonly createdAt: Moment;
  updatedAt: Moment;
  closedAt: Moment | null;
  closedBy: string | null;
  readonly edits: Edit[];
  readonly comments: Comment[];
  readonly pull: PullPart | null;
}

export interface Label {
  readonly id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  readonly description: string | null;
  readonly url: string | null;
  readonly creator: string;
  readonly at: Moment;
}

export interface Run {
  readonly id: number;
  readonly number: number;
  /** What the workflow calls itself, and where it stands: `.github/workflows/check.yml`. */
  readonly name: string;
  readonly path: string;
  readonly event: string;
  readonly actor: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'action_required' | null;
  /** Whose branch; null for the repository itself. */
  readonly head: { readonly owner: string | null; readonly branch: string; readonly sha: string };
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** A set of rules as it was sent, with the number that it was given. */
export interface Ruleset {
  readonly id: number;
  readonly sent: { readonly [key: string]: Json };
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** All that the stand-in knows besides git's objects and refs. */
export interface State {
  lastId: number;
  readonly createdAt: Moment;
  pushedAt: Moment;
  /** Settings of the repository that were changed, by GitHub's own names. */
  settings: { [key: string]: Json };
  readonly threads: Thread[];
  readonly labels: Label[];
  readonly statuses: Status[];
  readonly runs: Run[];
  readonly rulesets: Ruleset[];
  readonly environments: { [name: string]: { [key: string]: Json } };
}
