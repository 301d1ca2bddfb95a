import { fill } from '../fill.ts';
import type { Words } from '../words.ts';
import { button, link, text } from './elements.ts';
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
  return [text('h4', words.byPaste), steps, copy, link(words.openPaste, address), said, whole];
}
