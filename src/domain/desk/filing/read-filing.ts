import type { FilledForm, Form } from '../../forms/form.ts';
import { readForm } from '../../forms/read/read-form.ts';
import { recogniseForm } from '../../forms/read/recognise-form.ts';
import { foldName } from '../../record/names.ts';
import { titleOf, type CityRecord, type Project } from '../../record/record.ts';
import { valueAt } from '../../record/text/field-path.ts';
import type { Thread } from '../thread.ts';
import type { Desk } from './desk.ts';
import { notNamedWords, PROJECT, projectNames } from './edits/named.ts';

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
export function readFiling({ body }: Pick<Thread, 'body'>, { forms, read }: Desk): ReadFiling | null {
  const recognised = recogniseForm(body, forms);
  if (recognised.form)
    return {
      form: recognised.form,
      filled: withNumbers(readForm(recognised.form, body), recognised.form, read.record),
    };
  const { nearest: form, problems } = recognised;
  return form && { form, filled: { form: form.id, questions: {}, papers: [], pasted: null, problems } };
}

/**
 * The answers with the number of a project where its title was written as the page shows it, and names one alone: that of the
 * project which the filing is about, and of a proposal's predecessor. Where it names none, what can be written is shown.
 */
function withNumbers(filled: FilledForm, form: Form, record: CityRecord): FilledForm {
  return filled.problems.reduce((read, problem): FilledForm => {
    const { fault, heading } = problem;
    if (fault?.is !== 'wrong-value' || fault.expects.kind !== 'projectId' || fault.found.as !== 'text')
      return read;
    const { text } = fault.found;
    const called = [...record.projects.values()].filter((one) =>
      [titleOf(one), `${one.id} ${titleOf(one)}`].some((name) => foldName(name) === foldName(text)),
    );
    const [only] = called.length === 1 ? called : [];
    const target = form.boxes.find((box) => box.heading === heading)?.target;
    const problems = read.problems.filter((one) => one !== problem);
    if (only && target?.is === 'question')
      return { ...read, problems, questions: { ...read.questions, [target.question]: only.id } };
    if (only && target?.is === 'field')
      return {
        ...read,
        problems,
        papers: read.papers.map((paper) =>
          paper.kind === target.kind ? { ...paper, data: { ...paper.data, [target.field]: only.id } } : paper,
        ),
      };
    const { allowed = problem.allowed } = notNamedWords(text, PROJECT, projectNames(record));
    return { ...read, problems: [...problems, { ...problem, ...(allowed ? { allowed } : {}) }] };
  }, filled);
}

/** The project that a filing is about; null for a new one, and where the record has none of that number. */
export function projectOf(filing: ReadFiling | null, { read }: Desk): Project | null {
  if (filing === null || filing.form.kinds.includes('proposal')) return null;
  const project = projectNamed(filing.filled);
  return project === null ? null : (read.record.projects.get(project) ?? null);
}
