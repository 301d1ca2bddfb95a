import type { Programme } from '../programme/schema.ts';
import { newIssueAddress } from './address.ts';
import { boxId, type Box, type Form } from './form.ts';

/** Boxes that GitHub fills in from an address: it ticks and chooses nothing there. */
const TYPED: ReadonlySet<Box['entry']> = new Set(['line', 'prose', 'date', 'number', 'yen', 'list', 'table']);

/**
 * Returns the address of a form that is filled in as far as the address holds it: an answer that would make it too long,
 * and one of a box that is not typed in, is left out. The answers come in the order of their weight.
 */
export function prefilledAddress(
  programme: Pick<Programme, 'repository'>,
  form: Form,
  answers: Readonly<Record<string, string>>,
  title = '',
): string {
  const typed = new Set(form.boxes.filter(({ entry }) => TYPED.has(entry)).map(boxId));
  let [address, values] = [newIssueAddress(programme, form, {}, title), {}];
  for (const [id, value] of Object.entries(answers)) {
    if (!typed.has(id)) continue;
    const longer = { ...values, [id]: value };
    const found = newIssueAddress(programme, form, longer, title);
    if (found !== null) [address, values] = [found, longer];
  }
  return address ?? newIssueAddress(programme, form) ?? programme.repository;
}
