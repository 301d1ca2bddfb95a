import type { IsoTime } from '../dates/iso-date.ts';
import type { Account } from './account.ts';

/** Of so many edits of an issue the times are read. */
export const EDITS_READ = 100;

/** An issue as GitHub has it now: what a person filed, or the thread of a project. Times with any offset. */
export interface Thread {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** Who opened it. */
  readonly author: Account;
  readonly createdAt: IsoTime;
  /** The last edit of title or text, and who made it; null while it is as it was opened. */
  readonly edited: { readonly at: IsoTime; readonly by: Account | null } | null;
  /** Whether somebody deleted a comment of an App in it. */
  readonly answerDeleted: boolean;
  /** When its text was edited, newest first; of no more than the newest `EDITS_READ`. */
  readonly editedAt: readonly IsoTime[];
  readonly labels: readonly string[];
  /** When it was closed last, and by whom; null while it is open. */
  readonly closed: { readonly at: IsoTime; readonly by: Account | null } | null;
}

/** One comment of a thread. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: Account;
  /** Whether Junkan's own App wrote it. */
  readonly ours: boolean;
  readonly createdAt: IsoTime;
  readonly updatedAt: IsoTime;
}
