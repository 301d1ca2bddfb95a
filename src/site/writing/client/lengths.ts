import { fill } from '../fill.ts';
import type { Words } from '../words.ts';

/** From this share of what a box takes on, it is said how much room is left. */
const NEAR = 0.8;

/** Says below a box how many characters it still takes, as the desk counts them, or by how many it is too long. */
export function tellLengths(form: HTMLFormElement, words: Words): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-most]')) {
    const most = Number(control.dataset['most']);
    const left = most - control.value.trim().length;
    const line = control.nextElementSibling?.matches('.length') ? control.nextElementSibling : null;
    if (left > most * (1 - NEAR)) {
      line?.remove();
      continue;
    }
    const said = fill(left < 0 ? words.tooLong : words.roomLeft, { left: Math.abs(left), most });
    if (line) line.textContent = said;
    else control.after(lengthLine(said));
  }
}

function lengthLine(said: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'soft length';
  line.setAttribute('role', 'status');
  line.textContent = said;
  return line;
}
