import { fill } from '../fill.ts';
import type { Words } from '../words.ts';
import { copying } from './copy.ts';
import { link, text } from './elements.ts';
import type { Way } from './way.ts';

/** The form on GitHub with the text in it, or the paper pasted into one, for whoever has an account there. */
export const github: Way = {
  title: ({ onGitHub }) => onGitHub,
  isOpen: () => true,
  draw({ onGitHub, toPaste, printed, words }) {
    const filledIn =
      onGitHub === null
        ? []
        : [text('h4', words.byAddress), text('p', words.byAddressHow), link(words.onGitHub, onGitHub)];
    return [
      text('p', words.aboutGitHub),
      text('p', words.opening),
      ...filledIn,
      ...byPaste(printed, toPaste, words),
    ];
  },
};

function byPaste(paper: string, address: string, words: Words): readonly HTMLElement[] {
  const steps = document.createElement('ol');
  steps.append(...words.byPasteHow.map((step) => text('li', fill(step, { kind: words.kind }))));
  const copy = copying(paper, words);
  return [text('h4', words.byPaste), steps, copy.button, link(words.openPaste, address), copy.said, copy.box];
}
