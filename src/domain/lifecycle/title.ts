import { documentOf, type Project } from '../record/record.ts';

/** What a project is called: by its proposal, or by what is known of it; else by its number. */
export function titleOf(project: Project): string {
  return (documentOf(project, 'proposal') ?? documentOf(project, 'history'))?.data.title ?? project.id;
}
