import type { ProjectStatus } from '../../lifecycle/status.ts';
import type { CityRecord } from '../../record/record.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Account } from '../account.ts';
import type { Places } from '../places.ts';
import type { Call } from '../reminders/reminder-words.ts';

/** What a notice is drawn from, beside what it tells of. */
export interface Telling {
  readonly record: CityRecord;
  readonly today: IsoDate;
  readonly status: ProjectStatus;
  readonly places: Places;
  /** Who opened the thread; null where there is none. */
  readonly author: Account | null;
  readonly call: Call;
}
