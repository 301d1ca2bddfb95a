import type { FilledForm, Form } from '../../forms/form.ts';
import { readForm } from '../../forms/read/read-form.ts';
import { recogniseForm } from '../../forms/read/recognise-form.ts';
import type { Project } from '../../record/record.ts';
import { valueAt } from '../../record/text/field-path.ts';
import type { Thread } from '../thread.ts';
import type { Desk } from './desk.ts';

/** The number of the project that a filled-in form names; null where it names none. */
export function projectNamed({ questions, papers }: FilledForm): string | null {
  const named =
    questions.project ?? papers.find(({ data }) => typeof data['project'] === 'string')?.data['project'];
  return typeof named === 'string' && named !== '' ? named : null;
}

/** The thread that a record of a consultation names as the request which it answers; null where it names none. */
export function requestNamed({ papers }: FilledForm): number | null {
  const named = papers.map(({ kind, data }) =>
    kind === 'consultation' ? valueAt(data, ['request', 'issue']) : undefined,
  );
  return named.find((one) => typeof one === 'number') ?? null;
}

/** An issue read as a filled-in form. */
export interface ReadFiling {
  readonly form: Form;
  readonly filled: FilledForm;
}

/** The form that an issue fills in, recognised by its headings and by nothing else; null where it is none of ours. */
export function readFiling({ body }: Pick<Thread, 'body'>, { forms }: Desk): ReadFiling | null {
  const recognised = recogniseForm(body, forms);
  if (recognised.form) return { form: recognised.form, filled: readForm(recognised.form, body) };
  const { nearest: form, problems } = recognised;
  return form && { form, filled: { form: form.id, questions: {}, papers: [], pasted: null, problems } };
}

/** The project that a filing is about; null for a new one, and where the record has none of that number. */
export function projectOf(filing: ReadFiling | null, { read }: Desk): Project | null {
  if (filing === null || filing.form.kinds.includes('proposal')) return null;
  const project = projectNamed(filing.filled);
  return project === null ? null : (read.record.projects.get(project) ?? null);
}
