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
  let sittings: SittingIndex | undefined;
  return {
    record,
    today,
    // Looked up when it is first asked for: a question that needs no sitting does not wait for one that cannot be read.
    get sittings() {
      return (sittings ??= indexSittings(record));
    },
  };
}
