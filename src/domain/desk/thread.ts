import type { IsoTime } from '../record/values.ts';

/** An issue as GitHub has it now: what a person filed, or the thread of a project. Times with any offset. */
export interface Thread {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** GitHub name of the person who opened it. */
  readonly author: string;
  readonly createdAt: IsoTime;
  /** The last edit of title or text, and who made it; null while it is as it was opened. */
  readonly edited: { readonly at: IsoTime; readonly by: string | null } | null;
  readonly labels: readonly string[];
  /** When it was closed last, and by whom; null while it is open. */
  readonly closed: { readonly at: IsoTime; readonly by: string | null } | null;
}

/** One comment of a thread. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  /** Whether Junkan's own App wrote it. */
  readonly ours: boolean;
  readonly createdAt: IsoTime;
}
