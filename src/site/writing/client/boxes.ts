import type { Draft } from '../../../domain/writing/draft.ts';
import type { Rows } from './rows.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controls = (form: HTMLFormElement): Control[] => [
  ...form.querySelectorAll<Control>('input[name], select[name], textarea[name]'),
];

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';

/** What stands in the boxes and rows now. */
export function draftIn(form: HTMLFormElement, tables: ReadonlyMap<string, Rows>): Draft {
  const draft: Record<string, string | string[]> = {};
  for (const [id, rows] of tables) draft[id] = rows.text;
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

export function fillIn(form: HTMLFormElement, tables: ReadonlyMap<string, Rows>, draft: Draft): void {
  for (const [id, rows] of tables) {
    const typed = draft[id];
    rows.text = typeof typed === 'string' ? typed : '';
  }
  for (const control of controls(form)) {
    const typed = draft[control.name];
    if (typed === undefined) continue;
    if (isTick(control)) control.checked = typed.includes(control.value);
    else control.value = typeof typed === 'string' ? typed : typed.join(', ');
  }
}

/** Where one types first in a box or an entry. */
export const firstIn = (place: ParentNode): HTMLElement | null =>
  [...place.querySelectorAll<HTMLElement>('input, select, textarea')].find(
    (one) => !one.closest('[hidden]'),
  ) ?? null;
