import { remedyFor, type Remedy } from '../../remedy/remedy.ts';
import type { Project } from '../../record/record.ts';
import type { WeekItem } from './item.ts';
import type { WeekOf } from './week.ts';

/**
 * The form by which a line of somebody's list is done, filled in as far as the record knows; null for what is done otherwise.
 * What others owe the secretariat enters for them.
 */
export function remedyOf(item: WeekItem, of: WeekOf, project: Project | undefined): Remedy | null {
  const { task, obligation, sitting, project: about } = item;
  if (task === 'roster') return { form: 'roster-change', fields: {} };
  if (obligation) return remedyFor(obligation, of.is, project);
  if (task === 'ask' && about) {
    const fields: Record<string, string> = { project: about.id };
    if (about.wishedSection !== null) fields['section'] = about.wishedSection;
    return { form: 'opinion', fields };
  }
  if (sitting === null || of.is !== 'secretariat') return null;
  if (task === 'agenda') return { form: 'agenda', fields: { meeting: sitting } };
  return task === 'confirm' ? { form: 'minutes', fields: { meeting: sitting } } : null;
}
