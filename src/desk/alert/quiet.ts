import { isDemonstration } from '../../domain/desk/demonstration.ts';
import { dayOf } from '../../domain/programme/day.ts';
import { readRecord } from '../../domain/record/read-record.ts';
import type { IsoTime } from '../../domain/record/values.ts';
import { readContent } from '../../io/content.ts';

/**
 * Whether nobody is to be told, as the record in this folder is a demonstration. One that cannot be read may be just what there
 * is to tell.
 */
export function isQuiet(content: string, moment: IsoTime): boolean {
  try {
    return isDemonstration(readRecord(readContent(content)).record, dayOf(moment));
  } catch {
    return false;
  }
}
