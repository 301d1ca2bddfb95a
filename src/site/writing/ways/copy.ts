import { button, text } from './elements.ts';
import type { Words } from '../words.ts';

/** A button that copies the whole text, and a box to copy it from by hand where the browser does not let it. */
export function copying(whole: string, words: Words): readonly HTMLElement[] {
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
        said.after(box);
        box.select();
      },
    );
  });
  return [copy, said];
}
