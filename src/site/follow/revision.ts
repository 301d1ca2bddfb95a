import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Changes } from '../git/past.ts';

/** How often something in a calendar was revised, and when last (RFC 5545, 3.8.7.3 and 3.8.7.4). */
export interface Revision {
  readonly sequence: number;
  /** Null where git does not tell. */
  readonly modifiedOn: IsoDate | null;
}

/**
 * The revision of an event that rests on files: every version of one of them may have changed it, and none makes the
 * count fall. `steps` counts what a day alone changes, and stands in where git does not know.
 */
export function revisionOf(restsOn: readonly Changes[], steps: number, today: IsoDate): Revision {
  const days = restsOn.map(({ lastOn }) => lastOn ?? '').sort();
  const last = days.at(-1) ?? '';
  return {
    sequence: restsOn.reduce((sum, { count }) => sum + count, steps),
    modifiedOn: last === '' ? null : last > today ? today : last,
  };
}
