import { button, text } from './elements.ts';
import type { Words } from '../words.ts';

/** What copies a whole text: the button, what it says of it, and a box to copy from by hand. */
export interface Copying {
  readonly button: HTMLElement;
  readonly said: HTMLElement;
  readonly box: HTMLElement;
}

/** Where the browser does not let the button copy, the box is selected; it comes after what is said, unless it stands somewhere. */
export function copying(whole: string, words: Words): Copying {
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.rows = 4;
  box.value = whole;
  box.setAttribute('aria-label', words.copyAll);
  const said = text('p', '');
  said.setAttribute('role', 'status');
  const copy = button(words.copyAll, () => {
    navigator.clipboard.writeText(whole).then(
      () => (said.textContent = words.copied),
      () => {
        said.textContent = words.copyFailed;
        if (!box.isConnected) said.after(box);
        box.select();
      },
    );
  });
  return { button: copy, said, box };
}
