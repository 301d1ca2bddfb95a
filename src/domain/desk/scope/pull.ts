import type { IsoTime } from '../../dates/iso-date.ts';
import type { Account } from '../account.ts';
import type { Actor } from '../actor.ts';

/** What stands at a path of a commit, told by git and never followed or run. */
export type Entry =
  | { readonly is: 'file'; readonly text: string }
  | { readonly is: 'executable' | 'link' | 'submodule' | 'folder' | 'too-large' };

/** A file that a pull request changes, by its path in the repository; null where it is not there. */
export interface ChangedEntry {
  readonly path: string;
  readonly before: string | null;
  readonly after: Entry | null;
}

/** What is known of a pull request before it is judged. */
export interface PullFacts {
  readonly changes: readonly ChangedEntry[];
  /** GitHub lists no more changed files than these. */
  readonly complete: boolean;
  /** Who files: the author of the pull request, or of the issue from which the desk made it. */
  readonly filer: Actor;
  /** The issue from which the desk made it; null for what a person wrote. */
  readonly issue: number | null;
  readonly body: string;
  /** When GitHub recorded what the pull request brings: its issue, or the pull request and its content. */
  readonly since: IsoTime;
  /** Who opened the issues that brought the projects, by the project; null where there is none. */
  readonly openedBy: ReadonlyMap<string, Account | null>;
}
