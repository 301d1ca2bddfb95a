import { ownDate } from '../lifecycle/own-date.ts';
import { programmeOn } from '../programme/in-force.ts';
import type { Programme } from '../programme/schema.ts';
import type { CityRecord, Project, ProjectDocument } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { Text } from '../text.ts';

/** The rules by which something is judged, and the day (JST) on which they were looked up. */
export interface Judge {
  readonly programme: Programme;
  readonly on: IsoDate;
}

/** The programme that judges what happened on a day; null where there is no day, or no programme at all. */
export function judgeOn(record: CityRecord, on: IsoDate | null | undefined): Judge | null {
  if (on === null || on === undefined || record.programmes.size === 0) return null;
  return { programme: programmeOn(record, on), on };
}

/** The programme that judges a paper: the one in force on the paper's own date. */
export function judgeOf(document: ProjectDocument, project: Project, record: CityRecord): Judge | null {
  return judgeOn(record, ownDate(document, project, record.sittings));
}

/** How messages name the programme of a day. */
export const nameOf = ({ on }: Judge): Text => ({
  ja: `${on} の制度の定め`,
  en: `the programme in force on ${on}`,
});
