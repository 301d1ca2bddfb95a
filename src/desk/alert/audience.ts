import { isDemonstration } from '../../domain/desk/demonstration.ts';
import { secretariatOn } from '../../domain/desk/reminders/who.ts';
import { dayOf } from '../../domain/dates/day.ts';
import { readRecord } from '../../domain/record/read-record.ts';
import type { IsoTime } from '../../domain/dates/iso-date.ts';
import { readContent } from '../../io/content.ts';
import type { Office } from './tell.ts';

/** Who hears that something went wrong: nobody where the record is an example, else the secretariat, if it is known. */
export type Audience =
  { readonly is: 'nobody' } | { readonly is: 'secretariat'; readonly office: Office | null };

/**
 * Who is to hear of it, by the record in this folder. One that cannot be read may be just what there is to tell: then it is
 * told without calling anybody by name.
 */
export function audienceOf(content: string, moment: IsoTime): Audience {
  const today = dayOf(moment);
  try {
    const { record } = readRecord(readContent(content));
    if (isDemonstration(record, today)) return { is: 'nobody' };
    secretariatOn(record, today);
    return { is: 'secretariat', office: { record, today } };
  } catch {
    return { is: 'secretariat', office: null };
  }
}
