import type { FormProblem } from '../../forms/form.ts';
import type { ProjectDocument } from '../../record/record.ts';

/** Returns the link to the form by which a paper of the record is corrected, with what is known of it. */
export function correctedBy({
  project,
  path,
}: {
  readonly project: ProjectDocument['project'] | null;
  readonly path: string;
}): NonNullable<FormProblem['elsewhere']> {
  const paper = path.replace(/^.*\/|\.mdx?$/g, '');
  return { form: 'correction', fields: project === null ? { paper } : { project, paper } };
}
