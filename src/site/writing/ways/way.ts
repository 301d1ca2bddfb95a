import type { Draft, WrittenPaper } from '../../../domain/writing/draft.ts';
import type { Programme } from '../../../domain/programme/schema.ts';
import type { Kit } from '../kit.ts';
import type { Words } from '../words.ts';

/** A paper that is whole, as the ways to send it get it. Nothing has left the device before one of them is used. */
export interface Finished {
  readonly kit: Kit;
  readonly draft: Draft;
  readonly paper: WrittenPaper;
  /** The paper as a file. */
  readonly printed: string;
  /** What the paper is called: the title of a proposal. */
  readonly title: string;
  /** Address of the form on GitHub with the text in it; null where it is too long for one. */
  readonly onGitHub: string | null;
  /** Address of the form on GitHub into which the paper is pasted. */
  readonly toPaste: string;
  /** As the form on GitHub would say it: the title and text. */
  readonly sent: { readonly title: string; readonly body: string };
  /** The rules of the city as they are now. */
  readonly programme: Programme;
  /** Address of the page that names the offices. */
  readonly contact: string;
  /** Address of the page of receipts. */
  readonly receipt: string;
  /** It was sent: the draft is not needed any more. */
  readonly done: () => void;
  readonly words: Words;
  readonly lang: 'ja' | 'en';
}

/** A way to send a paper. */
export interface Way {
  /** What it is called where several are listed. */
  readonly title: (words: Words) => string;
  /** Whether the city has it, and this paper can go by it. */
  readonly isOpen: (finished: Finished) => boolean;
  /** Draws what it needs; the first button is the one that sends. */
  readonly draw: (finished: Finished) => readonly HTMLElement[];
}
