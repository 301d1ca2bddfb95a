import type { WrittenPaper, Draft } from '../../../domain/writing/draft.ts';
import type { Kit } from '../kit.ts';
import type { Words } from '../words.ts';
import { titleIn, type OwnDesk } from './desk.ts';
import { fill } from './fill.ts';

/** What the last screen sends, in whatever way is chosen. */
export interface Finished {
  readonly desk: OwnDesk;
  readonly kit: Kit;
  readonly draft: Draft;
  /** Whole where nothing is left to mend. */
  readonly paper: WrittenPaper | null;
  /** Address of the page that names the offices. */
  readonly contact: string;
}

/** Draws the ways to send. Nothing has left the device before one of them is used. */
export function showEnding(
  place: HTMLElement,
  { desk, kit, draft, paper, contact }: Finished,
  words: Words,
): void {
  const printed = paper === null ? null : desk.print(paper);
  const address = paper === null ? null : desk.address(draft);
  const ways: HTMLElement[] = [];
  if (printed === null)
    ways.push(
      text('p', words.withProblems),
      way(
        words.draftFile,
        text('p', words.draftFileHow),
        file(words.save, `${kit.kind}-draft.md`, desk.body(draft)),
      ),
    );
  if (address !== null)
    ways.push(
      way(
        words.byAddress,
        text('p', words.byAddressHow),
        text('p', words.opening),
        link(words.onGitHub, address),
      ),
    );
  if (printed !== null) {
    ways.push(byPaste(printed, desk.pasteAddress(draft), words));
    ways.push(byMail(printed, kit.kind, titleIn(kit.kind, draft), words, contact));
  }
  const print = button(words.print, () => window.print());
  ways.push(way(words.byPaper, text('p', words.byPaperHow), print, link(words.contact, contact)));
  place.replaceChildren(...ways);
}

function byPaste(paper: string, address: string, words: Words): HTMLElement {
  const steps = document.createElement('ol');
  steps.append(...words.byPasteHow.map((step) => text('li', fill(step, { kind: words.kind }))));
  const whole = document.createElement('textarea');
  whole.readOnly = true;
  whole.rows = 4;
  whole.value = paper;
  whole.setAttribute('aria-label', words.copy);
  const said = text('p', '');
  said.setAttribute('role', 'status');
  const copy = button(words.copy, () => {
    navigator.clipboard.writeText(paper).then(
      () => (said.textContent = words.copied),
      () => {
        said.textContent = words.copyFailed;
        whole.select();
      },
    );
  });
  const opening = text('p', words.opening);
  return way(words.byPaste, opening, steps, copy, link(words.openPaste, address), said, whole);
}

function byMail(paper: string, kind: string, title: string, words: Words, contact: string): HTMLElement {
  const subject = encodeURIComponent(words.mailSubject);
  const body = encodeURIComponent(fill(words.mailBody, { title }));
  const mail = link(words.mail, `mailto:?subject=${subject}&body=${body}`);
  const offices = link(words.contact, contact);
  return way(words.byMail, text('p', words.byMailHow), file(words.save, `${kind}.md`, paper), offices, mail);
}

/** A link that saves a text as a file; the browser makes it, nothing is sent. */
function file(content: string, name: string, holds: string): HTMLAnchorElement {
  const anchor = link(content, `data:text/markdown;charset=utf-8,${encodeURIComponent(holds)}`);
  anchor.download = name;
  return anchor;
}

function way(title: string, ...parts: readonly HTMLElement[]): HTMLElement {
  const section = document.createElement('section');
  section.className = 'way';
  section.append(text('h3', title), ...parts);
  return section;
}

function text(tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

function link(content: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.className = 'button';
  anchor.href = href;
  anchor.textContent = content;
  return anchor;
}

function button(content: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = content;
  element.addEventListener('click', press);
  return element;
}
