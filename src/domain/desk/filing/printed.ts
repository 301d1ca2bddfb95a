import type { Edited } from '../../forms/edits/edit.ts';
import type { EditKind } from '../../forms/edits/index.ts';
import type { FiledKind, Form, FormProblem, Question } from '../../forms/form.ts';
import { boxFor } from '../../forms/forms.ts';
import { lowerHeadings } from '../../prose/headings.ts';
import { KINDS, type DataOf } from '../../record/kinds/index.ts';
import { valueAt, withValue } from '../../record/text/field-path.ts';
import { layoutOf, type Placed } from '../../record/text/layout.ts';
import { printable, printDocument, UnprintableError } from '../../record/text/print.ts';

/** The form in which a filing was made. */
export type FilingForm = Form;

/** The heading under which a person finds a field or a question of a form; null where the form does not ask for it. */
export function headingFor(
  form: Form,
  of: { readonly question: Question } | { readonly kind: Edited | EditKind; readonly field: string },
): string | null {
  if ('kind' in of) return boxFor(form, of.kind, of.field)?.heading ?? null;
  const box = form.boxes.find(({ target }) => target.is === 'question' && target.question === of.question);
  return box?.heading ?? null;
}

export interface Printed {
  /** Null when no paper could say it. */
  readonly text: string | null;
  readonly problems: readonly FormProblem[];
  /** Headings of the boxes in whose prose the headings were lowered. */
  readonly lowered: readonly string[];
}

/** What was typed as the text of a paper: headings in its prose are lowered, as they may not stand beside its own. */
export function printed(kind: FiledKind, typed: Readonly<Record<string, unknown>>, form: Form): Printed {
  const layout = layoutOf(KINDS[kind].schema);
  const lowered: string[] = [];
  const problems: FormProblem[] = [];
  let data: unknown = typed;
  for (const place of [...layout.prose, ...(layout.body ? [layout.body] : [])]) {
    const prose = valueAt(typed, place.path);
    if (typeof prose !== 'string') continue;
    const { text, lowered: changed } = lowerHeadings(prose);
    if (changed && text !== prose) {
      lowered.push(headingFor(form, { kind, field: place.field }) ?? place.label);
      data = withValue(data, place.path, text);
    }
    if (!isPrintable(text, kind)) problems.push(unclosed(place, kind, form));
  }
  if (problems.length > 0) return { text: null, problems, lowered };
  // The check reads the text back and says of each value whether the schema has it.
  return { text: printDocument(kind, data as DataOf<FiledKind>), problems, lowered };
}

function isPrintable(prose: string, kind: FiledKind): boolean {
  try {
    printable(prose, layoutOf(KINDS[kind].schema));
    return true;
  } catch (error) {
    if (error instanceof UnprintableError) return false;
    throw error;
  }
}

const unclosed = ({ field, label }: Placed, kind: FiledKind, form: Form): FormProblem => ({
  heading: headingFor(form, { kind, field }) ?? label,
  line: null,
  message: {
    ja: '書類の見出しとして読まれる行か、閉じていない囲み（``` の行）があります。',
    en: 'There is a line that would be read as a heading of the paper, or a code block (```) that is never closed.',
  },
  fix: {
    ja: '``` の行は二つ一組にするか、消してください。見出しの行は、ふつうの文にしてください。',
    en: 'Put ``` above and below, or remove it; write the heading as plain text.',
  },
});
