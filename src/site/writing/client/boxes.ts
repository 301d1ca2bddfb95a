import type { Draft } from '../../../domain/writing/draft.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controls = (form: HTMLFormElement): Control[] => [
  ...form.querySelectorAll<Control>('input[name], select[name], textarea[name]'),
];

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';

/** What stands in the boxes now. */
export function draftIn(form: HTMLFormElement): Draft {
  const draft: Record<string, string | string[]> = {};
  for (const control of controls(form)) {
    if (!isTick(control)) draft[control.name] = control.value;
    else {
      const picked = draft[control.name];
      const list = Array.isArray(picked) ? picked : [];
      draft[control.name] = control.checked ? [...list, control.value] : list;
    }
  }
  return draft;
}

export function fillIn(form: HTMLFormElement, draft: Draft): void {
  for (const control of controls(form)) {
    const typed = draft[control.name];
    if (typed === undefined) continue;
    if (isTick(control)) control.checked = typed.includes(control.value);
    else control.value = typeof typed === 'string' ? typed : typed.join(', ');
  }
}

/** Whole yen as typed, with full-width digits and commas; NaN where it is no number. */
export const yenIn = (typed: unknown): number =>
  typeof typed === 'string' && typed.trim() !== ''
    ? Number(typed.normalize('NFKC').replace(/[,円\s]/g, ''))
    : 0;

/** Says at the box what is wrong there, or nothing. */
export function tellProblem(form: HTMLFormElement, box: string, message: string | null): void {
  const place = form.querySelector<HTMLElement>(`#${CSS.escape(box)}-problem`);
  const about = form.querySelector<HTMLElement>(`#${CSS.escape(box)}`);
  if (!place) return;
  place.hidden = message === null;
  place.textContent = message ?? '';
  if (message === null) about?.removeAttribute('aria-invalid');
  else about?.setAttribute('aria-invalid', 'true');
}

/** Where one types first in a box. */
export const entryOf = (form: HTMLFormElement, box: string): HTMLElement | null =>
  form.querySelector(`[data-box="${CSS.escape(box)}"] :is(input, select, textarea)`);
