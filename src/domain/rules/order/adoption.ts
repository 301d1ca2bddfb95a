import { isAdopting, ownDate } from '../../lifecycle/own-date.ts';
import { documentsOf, type CityRecord, type Project } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Text } from '../../text.ts';

/** What plans and terminations need before them. */
export const ADOPTION: Text = { ja: '採用の決定結果', en: 'a decision that adopts the project' };

/** The day of the first decision that adopts a project; null while there is none, or its sitting is not known. */
export function adoptionDay(project: Project, record: CityRecord): IsoDate | null {
  const days = documentsOf(project, 'decision')
    .filter(isAdopting)
    .flatMap((decision) => ownDate(decision, project, record.sittings) ?? []);
  return days.sort()[0] ?? null;
}
