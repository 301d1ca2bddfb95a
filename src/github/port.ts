import type { Account } from '../domain/desk/account.ts';
import type { Whereabouts } from '../domain/desk/alert/missing-numbers.ts';
import type { Comment, Thread } from '../domain/desk/thread.ts';
import type { IsoTime } from '../domain/dates/iso-date.ts';
import type { Administration } from './administration.ts';

/**
 * Everything that the desk does on GitHub. `src/github/octokit` does it by REST and GraphQL; the sandbox answers the same
 * calls as GitHub does. What reads, compares and writes the difference stands on it, in this folder.
 *
 * A read of what is not there (any more) returns null. All else that GitHub refuses throws an error with its HTTP `status`.
 */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** How many milliseconds a second of waiting takes: 1,000, or next to nothing where a clock is moved by hand. */
  readonly second: number;
  readonly issues: Issues;
  readonly comments: Comments;
  readonly labels: Labels;
  readonly pulls: Pulls;
  readonly git: Git;
  readonly statuses: Statuses;
  readonly workflows: Workflows;
  readonly people: People;
  /** Setting up and examining a repository, which an administrator does. */
  readonly administration: Administration;
  /**
   * Passes every call from now on through `around`, which makes it or answers in its place. One that throws keeps the call
   * from being made.
   */
  intercept(around: Around): void;
}

/** A call to GitHub. */
export interface Call {
  readonly method: string;
  /** Below the API's address: `/repos/owner/name/issues/4/comments`; `/graphql` for a query. */
  readonly path: string;
  readonly body: unknown;
  /** Whether it changes something: a query changes nothing. */
  readonly isWrite: boolean;
}

/** What GitHub gave back. */
export interface Answer {
  readonly data: unknown;
}

export type Around = (call: Call, make: () => Promise<Answer>) => Promise<Answer>;

/** An issue, or a pull request as the list of issues has it. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly author: Account;
  /** Who opened it: `nobody` is an account that is gone. */
  readonly by: 'person' | 'app' | 'nobody';
  /** Whether Junkan itself opened it. */
  readonly ours: boolean;
  /** Whether Junkan itself opened it, or the App that a postbox has of its own. */
  readonly byPostbox: boolean;
  readonly createdAt: IsoTime;
  /** When anything last moved in it. */
  readonly updatedAt: IsoTime;
  readonly closed: { readonly at: IsoTime; readonly by: Account | null } | null;
  readonly labels: readonly string[];
  /** How many comments it has. */
  readonly comments: number;
  readonly isPull: boolean;
  /** The address of its page. */
  readonly page: string;
}

/** What an issue says of itself nowhere but in its history. */
export type History = Pick<Thread, 'edited' | 'editedAt' | 'answerDeleted'>;

/** A history with all that was said; the comments are null where they are more than were asked for at once. */
export interface Told extends History {
  readonly comments: readonly Comment[] | null;
}

/** Which issues and pull requests are listed, in the order in which they were opened. */
export interface IssueFilter {
  readonly state: 'open' | 'closed' | 'all';
  readonly label?: string;
  /** The name of whoever opened it. */
  readonly creator?: string;
  /** Only those in which something moved since. */
  readonly since?: IsoTime;
  /** The newest first, and at most so many. */
  readonly newest?: number;
}

export interface Issues {
  /** Null also for what was moved to another repository, with which GitHub answers under another number. */
  find(number: number): Promise<Issue | null>;
  /** What became of an issue; null where it is there. */
  whereabouts(number: number): Promise<Whereabouts | null>;
  list(filter: IssueFilter): Promise<Issue[]>;
  open(wanted: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<number>;
  edit(number: number, to: { readonly title: string; readonly body: string }): Promise<void>;
  close(number: number, reason: 'completed' | 'not_planned'): Promise<void>;
  reopen(number: number): Promise<void>;
  /** Null for a pull request, and for what is not there. */
  history(number: number): Promise<History | null>;
  /** The histories and comments of many issues, in few questions; one that is not there is not in the answer. */
  histories(numbers: readonly number[]): Promise<ReadonlyMap<number, Told>>;
}

/** A comment of any thread. */
export interface CommentOnThread extends Comment {
  /** The number of its issue or pull request. */
  readonly on: number;
}

export interface Comments {
  /** Of an issue or a pull request, oldest first. */
  list(number: number): Promise<Comment[]>;
  /** Of the whole repository, oldest first. */
  listAll(): Promise<CommentOnThread[]>;
  add(number: number, body: string): Promise<void>;
  edit(id: number, body: string): Promise<void>;
  /** Does nothing where it is not there (any more). */
  remove(id: number): Promise<void>;
  /** A comment as GitHub renders it, as HTML. */
  rendered(id: number): Promise<string>;
}

/** A label of the repository. */
export interface Label {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color?: string;
  readonly description?: string;
}

export interface Labels {
  /** The names of the labels of the repository. */
  names(): Promise<string[]>;
  create(label: Label): Promise<void>;
  /** The names of those on an issue or a pull request. */
  on(number: number): Promise<string[]>;
  /** An issue or pull request has just these. */
  set(number: number, names: readonly string[]): Promise<void>;
}

/** The branch that a pull request proposes. */
export interface Head {
  /** Null when the fork is gone. */
  readonly owner: string | null;
  readonly branch: string;
  readonly sha: string;
  /** Whether it is a branch of the repository itself, on which only those write who may write there. */
  readonly inRepository: boolean;
}

/** A pull request. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly mergedAt: IsoTime | null;
  readonly createdAt: IsoTime;
  /** When anything last moved in it: its commits, words, comments or reviews. */
  readonly updatedAt: IsoTime;
  readonly author: Account;
  /** Whether Junkan's own App opened it. */
  readonly ours: boolean;
  /** Whose review is asked for and not given yet; teams by their slugs. */
  readonly asked: readonly string[];
  readonly head: Head;
  readonly base: { readonly branch: string; readonly sha: string };
  /** The address of its page. */
  readonly page: string;
}

/** What merging would do, as far as GitHub has tried: each question makes it try. */
export interface Mergeability {
  readonly state: 'open' | 'closed';
  readonly head: string;
  /** Null while GitHub does not know. */
  readonly mergeable: boolean | null;
  /** The commit of the test merge. */
  readonly commit: string | null;
}

/** A review of a pull request: what somebody said of the content at one commit. */
export interface Review {
  readonly by: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  /** The commit that was looked at; null when it is not known any more. */
  readonly commit: string | null;
  readonly at: IsoTime;
  readonly body: string;
}

/** A review as it stands on the page of its pull request. */
export interface ListedReview extends Review {
  readonly id: number;
}

/** Anybody's review, with the number of its pull request. */
export interface ReviewOf extends Pick<Review, 'state' | 'commit' | 'at' | 'body'> {
  readonly pull: number;
  readonly login: string;
}

/** What a list does not say of a pull request; null where that is more than was asked for at once. */
export interface PullAhead {
  readonly reviews: readonly Review[] | null;
  readonly comments: readonly Comment[] | null;
  /** GitHub's test merge and its parents; null where there is none (yet). */
  readonly merge: { readonly commit: string; readonly parents: readonly string[] } | null;
  /** The newest status of each context, of this commit. */
  readonly statuses: { readonly commit: string; readonly newest: readonly Omit<Status, 'url'>[] };
  /** Whoever was ever asked for a review: logins, and teams by their slugs. */
  readonly everAsked: readonly string[];
}

export interface Pulls {
  find(number: number): Promise<Pull | null>;
  list(filter: {
    readonly state: 'open' | 'all';
    /** Only those of this branch, newest first; without it all of them, oldest first where `all` are asked for. */
    readonly head?: { readonly owner: string; readonly branch: string };
  }): Promise<Pull[]>;
  open(wanted: {
    readonly title: string;
    readonly body: string;
    readonly branch: string;
    readonly base: string;
  }): Promise<Pull>;
  edit(number: number, to: { readonly title: string; readonly body: string }): Promise<Pull>;
  close(number: number): Promise<void>;
  merge(number: number): Promise<void>;
  mergeability(number: number): Promise<Mergeability>;
  /** What it changes. */
  files(number: number): Promise<readonly { readonly path: string; readonly status: string }[]>;
  /** Those that were submitted, oldest first. */
  reviews(number: number): Promise<ListedReview[]>;
  /** Of all pull requests, by pull request and then by time. */
  allReviews(): Promise<ReviewOf[]>;
  review(number: number, event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT', body: string): Promise<void>;
  /** Asks an account or a team (`organisation/team`) for a review. */
  request(number: number, account: string): Promise<void>;
  /** Whoever was ever asked for a review, also those who answered: logins, and teams by their slugs. */
  everAsked(number: number): Promise<readonly string[]>;
  /** What lists do not say of many pull requests, in few questions. Needs `statuses: read`. */
  ahead(numbers: readonly number[]): Promise<ReadonlyMap<number, PullAhead>>;
  /** What was said in many; null where that is more than is asked for at once. */
  said(numbers: readonly number[]): Promise<ReadonlyMap<number, Pick<PullAhead, 'comments' | 'reviews'>>>;
}

/** A file that differs between two commits. `blob` is git's name of its content (of the former one where it is gone). */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly blob: string;
}

/** A commit of a comparison. */
export interface ComparedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** GitHub names of whoever wrote and committed it, as far as they are known; anybody can claim a name. */
  readonly by: readonly string[];
}

/** What happened on the way from the point where two commits parted to `head`. */
export interface Comparison {
  readonly mergeBase: string;
  readonly files: readonly ChangedFile[];
  /** Those of `head` that `base` has not; null when they are more than are read. */
  readonly commits: readonly ComparedCommit[] | null;
  /** Whether one of the commits is not proved to be the App's: others can only write its name into theirs. */
  readonly byHand: boolean;
}

/** A file that a commit should have, by its path in the repository; null where it should not be there. */
export interface WantedFile {
  readonly path: string;
  readonly text: string | null;
}

/** What stands at a path of a commit: never followed, never run. */
export type Content =
  | { readonly is: 'file'; readonly text: string; readonly blob: string }
  /** A link, a submodule or a folder; or a file of more than a megabyte, which GitHub does not give. */
  | { readonly is: 'symlink' | 'submodule' | 'dir' | 'too-large' };

/** What git says of a path: how it is kept, and the name of its content. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
  readonly size: number | undefined;
}

export interface Git {
  /** The newest commit of a branch. */
  head(branch: string): Promise<string | null>;
  /** The branches whose names begin so, and the newest commit of each. */
  heads(start: string): Promise<ReadonlyMap<string, string>>;
  createBranch(branch: string, commit: string): Promise<void>;
  /** Never by force. */
  moveBranch(branch: string, commit: string): Promise<void>;
  deleteBranch(branch: string): Promise<void>;
  /** When it was committed, by whoever did: for a merge on GitHub, by GitHub. */
  commit(sha: string): Promise<{ readonly parents: readonly string[]; readonly at: IsoTime } | null>;
  /** Makes a commit: the files of `base` with these changed. Returns its name. */
  createCommit(wanted: {
    readonly base: string;
    readonly parents: readonly string[];
    readonly files: readonly WantedFile[];
    readonly message: string;
  }): Promise<string>;
  /** A folder by git's name for it, or that of a commit; with all below it where asked for. Empty where it is gone. */
  tree(sha: string, depth?: 'all'): Promise<TreeEntry[]>;
  /** The bytes of a blob by git's name for it. */
  blob(sha: string): Promise<Uint8Array>;
  contentAt(path: string, ref: string): Promise<Content | null>;
  /** Compares as `base...head` does; null when one of the two is not there. */
  compare(base: string, head: string): Promise<Comparison | null>;
}

/** A status of a commit. */
export interface Status {
  readonly context: string;
  readonly state: 'success' | 'pending' | 'failure' | 'error';
  /** At most 140 characters. */
  readonly description: string;
  readonly url?: string;
}

/** A status that was set. */
export interface StatusSet extends Status {
  readonly at: IsoTime;
  /** Who set it, and whether that is an App. */
  readonly by: { readonly login: string; readonly isApp: boolean } | null;
}

export interface Statuses {
  /** The newest status of each context, of a commit. */
  current(sha: string): Promise<Omit<StatusSet, 'by'>[]>;
  /** Every status of a commit, newest first. */
  history(sha: string): Promise<StatusSet[]>;
  set(sha: string, status: Status): Promise<void>;
}

/** A workflow file as GitHub has it. `disabled_inactivity` stops its events, too, not the schedule alone. */
export interface Workflow {
  /** `intake.yml`, in `.github/workflows`. */
  readonly file: string;
  readonly name: string;
  /** `active`, or why it does not run: `disabled_inactivity`, `disabled_manually`, `disabled_fork`. */
  readonly state: string;
}

/** A run of a workflow: when it began, how it ended, and the address of its page. */
export interface Run {
  readonly id: number;
  readonly name: string;
  /** The commit of the branch for which it ran. */
  readonly commit: string;
  readonly at: IsoTime;
  readonly updatedAt: IsoTime;
  readonly status: string;
  /** Null while it is under way. */
  readonly conclusion: string | null;
  readonly url: string;
}

/** Which runs of one workflow are meant; all that have ended where nothing is said. */
export interface RunFilter {
  readonly status?: 'success' | 'completed';
  readonly event?: 'schedule' | 'workflow_dispatch';
  /** Only what began before this moment. */
  readonly before?: IsoTime;
  /** Only of this branch of the repository itself; without it of all branches, those of forks, too. */
  readonly branch?: string;
}

/** A job of a run. One that was dropped from its queue never had a machine. */
export interface Job {
  readonly name: string;
  readonly conclusion: string | null;
  readonly hadMachine: boolean;
}

/** An artifact of a run. */
export interface Artifact {
  readonly id: number;
  readonly run: number | null;
  readonly isExpired: boolean;
  readonly bytes: number;
  readonly createdAt: IsoTime | null;
}

export interface Workflows {
  /** Needs `actions: read`, as all that only reads here does. */
  list(): Promise<Workflow[]>;
  /** Needs `actions: write`, as all that writes here does. One that is on stays so. */
  enable(file: string): Promise<void>;
  /** Starts a workflow on a branch, as a person would by hand. */
  start(file: string, branch: string): Promise<void>;
  /**
   * The newest run of one workflow. It is asked of this workflow alone: in the list of all runs the rare ones are pushed out
   * by the frequent ones.
   */
  lastRun(file: string, filter?: RunFilter): Promise<Run | null>;
  /** The newest hundred runs of all workflows, for a commit or on a branch. */
  runs(of: { readonly commit: string; readonly event: string } | { readonly branch: string }): Promise<Run[]>;
  run(id: number): Promise<Run>;
  /** The jobs of the newest attempt of a run. */
  jobs(run: number): Promise<Job[]>;
  artifacts(name: string): Promise<Artifact[]>;
  /** Does nothing where it is not there (any more). */
  deleteArtifact(id: number): Promise<void>;
}

/** What somebody may do in the repository, by GitHub's names. */
export interface Permission {
  /** The old, coarse name: `admin`, `write`, `read`, `none`. */
  readonly permission: string;
  /** The role: `admin`, `maintain`, `write`, `triage`, `read`, or one of the organisation's own. */
  readonly role: string;
}

export interface People {
  /** An account by its name. */
  find(login: string): Promise<Account | null>;
  permission(login: string): Promise<Permission | null>;
  /** Whether somebody is in a team, `organisation/team`. */
  isMember(team: string, login: string): Promise<boolean>;
  /** The people of a team; null where GitHub does not know it. */
  members(team: string): Promise<Account[] | null>;
  /** The teams that have a right in the repository, by their slugs. */
  teams(): Promise<readonly { readonly slug: string; readonly permission: string }[]>;
  watchers(): Promise<Account[]>;
}
