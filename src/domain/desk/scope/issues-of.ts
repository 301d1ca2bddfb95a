import { documentOf, type CityRecord } from '../../record/record.ts';

/** The issue that brought a project, by its proposal or else by its number; null for what was imported. */
export function issueOf(record: CityRecord, project: string): number | null {
  const known = record.projects.get(project);
  if (!known) return Number(project.slice(project.indexOf('-') + 1));
  return documentOf(known, 'proposal')?.data.source?.issue ?? null;
}
