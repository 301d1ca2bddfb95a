import { councilOn } from '../../forms/council-choices.ts';
import { formsOf } from '../../forms/forms.ts';
import type { Form } from '../../forms/form.ts';
import { dayOf } from '../../dates/day.ts';
import { programmeOn } from '../../programme/in-force.ts';
import type { Programme } from '../../programme/schema.ts';
import { readRecord, type ReadRecord } from '../../record/read-record.ts';
import type { ContentFile } from '../../record/record.ts';
import type { IsoDate, IsoTime } from '../../dates/iso-date.ts';

/** The desk at a moment: the record of the default branch, and the forms by which people file to it. */
export interface Desk {
  readonly files: readonly ContentFile[];
  readonly read: ReadRecord;
  readonly programme: Programme;
  readonly forms: readonly Form[];
  /** The moment, in JST, and its day. */
  readonly now: IsoTime;
  readonly today: IsoDate;
}

/** Throws `NoProgrammeError` for a record without a programme. */
export function openDesk(files: readonly ContentFile[], now: IsoTime): Desk {
  const read = readRecord(files);
  const today = dayOf(now);
  const programme = programmeOn(read.record, today);
  return {
    files,
    read,
    programme,
    forms: formsOf(programme, today, councilOn(read.record, today)),
    now,
    today,
  };
}
