import type { CityRecord } from '../record/record.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { indexSittings, type SittingIndex } from './sittings.ts';

/** What every question about the life of a project is asked against: the whole record, and a day (JST). */
export interface LifecycleContext {
  readonly record: CityRecord;
  readonly sittings: SittingIndex;
  readonly today: IsoDate;
}

export function contextOf(record: CityRecord, today: IsoDate): LifecycleContext {
  return { record, sittings: indexSittings(record), today };
}
