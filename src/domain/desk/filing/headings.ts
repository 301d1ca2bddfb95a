import { boxFor } from '../../forms/forms.ts';
import type { FiledKind, Form, Question } from '../../forms/form.ts';

/** The form in which a filing was made. */
export type FilingForm = Form;

/** The heading under which a person finds a field or a question of a form; null where the form does not ask for it. */
export function headingFor(
  form: Form,
  of: { readonly question: Question } | { readonly kind: FiledKind; readonly field: string },
): string | null {
  if ('kind' in of) return boxFor(form, of.kind, of.field)?.heading ?? null;
  const box = form.boxes.find(({ target }) => target.is === 'question' && target.question === of.question);
  return box?.heading ?? null;
}
