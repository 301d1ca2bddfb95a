import type { Authors, Reminder } from '../../../domain/desk/reminders/due.ts';
import type { Letter } from '../../../domain/desk/reminders/letters.ts';
import type { Telling } from '../../../domain/desk/reminders/reminder-words.ts';
import type { Stray } from '../../../domain/desk/alert/stray-words.ts';
import type { Comment } from '../../../domain/desk/thread.ts';
import type { RecordStatus } from '../../../domain/lifecycle/status.ts';
import type { GitHub, Issue } from '../../../github/port.ts';
import type { Threaded } from '../threads.ts';

/** What a channel may draw its messages from. */
export interface Round extends Telling {
  readonly gh: GitHub;
  readonly statuses: RecordStatus;
  readonly threads: readonly Threaded[];
  readonly authors: Authors;
  /** What somebody is to be told of today, wherever. */
  readonly reminders: readonly Reminder[];
  /** The open issues of people; null in a round for one project alone, which tells the secretariat nothing of others. */
  readonly open: readonly Issue[] | null;
  /** Projects whose thread does not agree with the record. */
  readonly strays: readonly Stray[];
}

/**
 * A way to reach people: one file in this folder, and one line in `index.ts`. It says what it has to tell today, however
 * often it is asked; whether that was told before is for the memory to know (`../memory.ts`).
 */
export interface Channel {
  /** Part of the keys by which is remembered what it told: it never changes. */
  readonly id: string;
  messages(round: Round): readonly Message[] | Promise<readonly Message[]>;
}

/** What is to be told in one place, or to one person. */
export interface Message {
  /** The thread in whose time it is told; null for what belongs to none. */
  readonly thread: number | null;
  readonly by: Comments | Sending | Listing;
}

/** Told by comments of a thread. */
export interface Comments {
  readonly is: 'comments';
  /** Returns the thread; opens it where it is missing. */
  readonly open: () => Promise<number>;
  /** Draws the comments, each with its marks, from the marks of all that was said there. */
  readonly draw: (said: ReadonlySet<string>) => readonly string[];
  /** The comments of the thread, where they were read with others. */
  readonly known: readonly Comment[] | null;
}

/** Told in a place that is not on GitHub: a mail, a message. */
export interface Sending {
  readonly is: 'sending';
  /** Whom it reaches, as the record names them: `proposer 2026-0042`. It is kept where all can read: no name, no address. */
  readonly to: string;
  /** What it tells of: the marks of reminders, or other keys that stay the same. */
  readonly occasions: readonly string[];
  /** Tells those occasions of which this channel has not told this person. */
  readonly send: (fresh: readonly string[]) => Promise<void>;
}

/** Shown in the summary of the run, each day anew: people call or write, and what they did is not known here. */
export interface Listing {
  readonly is: 'listing';
  readonly letter: Letter;
}
