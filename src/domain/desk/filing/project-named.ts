import type { FilledForm } from '../../forms/form.ts';

/** The number of the project that a filled-in form names; null where it names none. */
export function projectNamed({ questions, papers }: FilledForm): string | null {
  const named =
    questions.project ?? papers.find(({ data }) => typeof data['project'] === 'string')?.data['project'];
  return typeof named === 'string' && named !== '' ? named : null;
}
