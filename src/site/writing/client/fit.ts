import { boxId } from '../../../domain/forms/form.ts';
import { isWritten, type Given } from '../../../domain/writing/given.ts';
import type { Words } from '../words.ts';

/** Shows of a form what is asked by the answers given, and marks what must be answered; the rest is hidden and keeps what was typed. */
export function fit(form: HTMLFormElement, { form: asked, implied, writes }: Given, words: Words): void {
  const boxes = new Map(asked.boxes.map((box) => [boxId(box), box]));
  for (const element of form.querySelectorAll<HTMLElement>('[data-box]')) {
    const id = element.dataset['box'] ?? '';
    const box = boxes.get(id);
    element.hidden = !box || implied.has(id);
    if (!box) continue;
    mark(element.querySelector(':scope > :is(label, legend)'), box.required, words);
    for (const control of element.querySelectorAll(':scope > :is(input, select, textarea)'))
      require(control, box.required);
    if (box.entry === 'confirm')
      for (const tick of element.querySelectorAll<HTMLInputElement>('.tick > input'))
        tick
          .closest<HTMLElement>('.tick')
          ?.toggleAttribute('hidden', !box.choices.some(({ label }) => label.ja === tick.value));
    const pattern = element.querySelector('template')?.content;
    for (const column of box.columns)
      for (const holder of pattern ? [element, pattern] : [element])
        for (const cell of holder.querySelectorAll<HTMLElement>(
          `.cell[data-column="${CSS.escape(column.field)}"]`,
        )) {
          if (/^(?:npo|city)\./.test(column.field)) cell.hidden = !isWritten(column, writes);
          mark(cell.querySelector('label'), column.required, words);
          const control = cell.querySelector('[data-cell]');
          if (control) require(control, column.required);
        }
  }
}

function mark(label: Element | null, required: boolean, words: Words): void {
  const place = label?.querySelector('.mark');
  const said = required ? words.required : words.optional;
  if (place && place.textContent !== said) place.textContent = said;
}

function require(control: Element, required: boolean): void {
  if (required) control.setAttribute('aria-required', 'true');
  else control.removeAttribute('aria-required');
}
