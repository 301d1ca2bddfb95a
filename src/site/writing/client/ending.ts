import type { WrittenPaper, Draft } from '../../../domain/writing/draft.ts';
import type { Kit } from '../kit.ts';
import { button, text } from '../ways/elements.ts';
import { showWays } from '../ways/show.ts';
import type { Words } from '../words.ts';
import { newest, titleIn, type OwnDesk } from './desk.ts';

/** What the last screen has come to. */
interface Ending {
  readonly desk: OwnDesk;
  readonly kit: Kit;
  readonly draft: Draft;
  /** Whole where nothing is left to mend. */
  readonly paper: WrittenPaper | null;
  /** Address of the page that names the offices. */
  readonly contact: string;
  /** Address of the page of receipts. */
  readonly receipt: string;
  /** Forgets the draft. */
  readonly done: () => void;
  readonly lang: 'ja' | 'en';
}

/** Draws the ways to send; while something is to be mended, none. */
export function showEnding(place: HTMLElement, ending: Ending, words: Words): void {
  const { desk, kit, draft, paper } = ending;
  if (paper !== null) {
    const finished = {
      ...ending,
      paper,
      words,
      printed: desk.print(paper),
      title: titleIn(kit.kind, draft),
      onGitHub: desk.address(draft),
      toPaste: desk.pasteAddress(draft),
      sent: { title: desk.title(draft), body: desk.body(draft) },
      programme: newest(kit),
    };
    return showWays(place, finished);
  }
  const print = button(words.print, () => window.print());
  print.classList.replace('button', 'quiet');
  const row = text('p', '');
  row.append(print);
  place.replaceChildren(text('p', words.withProblems), row);
}
