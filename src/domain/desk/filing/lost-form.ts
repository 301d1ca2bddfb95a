import type { Form } from '../../forms/form.ts';
import { noHeadings } from '../../forms/read/cut-words.ts';
import { contentPathOf, kindOf } from '../../record/path.ts';
import type { Facts } from './facts.ts';
import type { ReadFiling } from './read-filing.ts';

/**
 * Returns the form whose headings are all gone from a text: what its branch holds tells, or else how its title begins. Null
 * where neither does.
 */
export function lostForm(
  { thread, branch }: Pick<Facts, 'thread' | 'branch'>,
  forms: readonly Form[],
): ReadFiling | null {
  const kinds = (branch?.files ?? []).flatMap(({ path }) => {
    const place = contentPathOf(path);
    return place ? [kindOf(place)] : [];
  });
  const holds = (kind: string): boolean => kinds.some((one) => one === kind);
  const form =
    forms.find((one) => one.kinds.length > 0 && one.kinds.every(holds)) ??
    forms.find(({ titleStart }) => thread.title.normalize('NFC').trim().startsWith(titleStart));
  if (!form) return null;
  return {
    form,
    filled: { form: form.id, questions: {}, papers: [], pasted: null, problems: [noHeadings(form)] },
  };
}
