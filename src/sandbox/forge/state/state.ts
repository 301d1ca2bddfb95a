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
  /** Whether a team that is mentioned in it hears of it: whose token does not see the members writes plain text. */
  readonly reachesTeams?: boolean;
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
  /** Logins and `team slugs` whose review was asked for. */
  requested?: { users: string[]; teams: string[] };
  /** Whoever was asked at any time. */
  everAsked?: { readonly who: string; readonly isTeam: boolean }[];
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
  /** Whose comments were deleted, and by whom. */
  readonly deleted?: { readonly author: string; readonly by: string; readonly at: Moment }[];
  readonly pull: PullPart | null;
  /** Why it may not be commented on any more: `resolved`, `spam` …; an empty word where nobody said. */
  locked?: string | undefined;
  /** Deleted, or made a discussion: its number stays used. */
  gone?: 'deleted' | 'converted';
  /** In which other repository of the owner it is now, under which number. */
  moved?: { readonly repo: string; readonly number: number };
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
  readonly conclusion:
    'success' | 'failure' | 'cancelled' | 'skipped' | 'action_required' | 'startup_failure' | null;
  /** Whose branch; null for the repository itself. */
  readonly head: { readonly owner: string | null; readonly branch: string; readonly sha: string };
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  readonly jobs: readonly JobOfRun[];
}

/** A job of a run, as far as it is. */
export interface JobOfRun {
  readonly id: number;
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: Exclude<Run['conclusion'], null> | 'timed_out' | null;
  /** Null for one that was thrown out of its queue, or is still there. */
  readonly startedAt: Moment | null;
  readonly completedAt: Moment | null;
}

/** A set of rules as it was sent, with the number that it was given. */
export interface Ruleset {
  readonly id: number;
  readonly sent: { readonly [key: string]: Json };
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
}

/** A secret or a variable, of the repository or of an environment. */
export interface Kept {
  readonly name: string;
  value: string;
  readonly createdAt: Moment;
  updatedAt: Moment;
}

export interface BranchPolicy {
  readonly id: number;
  readonly name: string;
  readonly type: 'branch' | 'tag';
}

export interface Environment {
  readonly id: number;
  readonly createdAt: Moment;
  updatedAt: Moment;
  /** Null lets every branch use it. */
  policy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null;
  branches: BranchPolicy[];
  readonly secrets: Kept[];
  readonly variables: Kept[];
}

/** The one GitHub App that the stand-in knows. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly homepage: string;
  readonly clientId: string;
  readonly setupUrl: string | null;
  readonly permissions: { readonly [name: string]: 'read' | 'write' };
  readonly events: readonly string[];
  readonly createdAt: Moment;
  /** The public half of its key, as PEM; null while it has none. */
  publicKey: string | null;
  /** What redeems the App's key once after it was made from a manifest, and until when. */
  code: { readonly value: string; readonly until: number } | null;
  installation: { readonly id: number; readonly createdAt: Moment; suspendedAt?: Moment } | null;
}

/** What was changed of a workflow: without an entry it is active. */
export interface WorkflowState {
  state: 'active' | 'disabled_manually' | 'disabled_inactivity';
  at: Moment;
}

/** All that the stand-in knows besides git's objects and refs. */
export interface State {
  lastId: number;
  readonly createdAt: Moment;
  pushedAt: Moment;
  /** Commits that GitHub signed: those that Apps made by its calls. */
  readonly signed: string[];
  /** Settings of the repository that were changed, by GitHub's own names. */
  settings: { [key: string]: Json };
  readonly threads: Thread[];
  readonly labels: Label[];
  readonly statuses: Status[];
  readonly runs: Run[];
  readonly rulesets: Ruleset[];
  readonly environments: { [name: string]: Environment };
  readonly secrets: Kept[];
  readonly variables: Kept[];
  app: App | null;
  /** GitHub Pages, once they are switched on. */
  pages: { build_type: 'legacy' | 'workflow'; source: { branch: string; path: string } } | null;
  /** Settings of the organisation that were changed. */
  organization: { [key: string]: Json };
  /** Numbers of accounts that are not those of their names: of who took another name, or a name that was free again. */
  readonly accounts: { [login: string]: number };
  /** By the path of the file. */
  readonly workflows: { [path: string]: WorkflowState };
  readonly artifacts: Artifact[];
  /** Who chose “All Activity”. */
  readonly watchers: string[];
  /** Who pushed last to a branch, by `owner:branch`; without an owner for the repository itself. */
  readonly pushers: { [branch: string]: string };
  /** Accounts whose threads nobody but they see, as GitHub took them for abuse. */
  hidden: string[];
  /** When the default branch had its last commit. */
  activeAt: Moment;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly bytes: number;
  readonly createdAt: Moment;
}
