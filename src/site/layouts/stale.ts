import { addDays } from '../../domain/dates/day.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';

/** The site is built each night; after so many days without it, whoever reads should know. */
const STALE_AFTER_DAYS = 3;

/** Returns from when on a site that was built on a day says that it is old; milliseconds since 1970. */
export const staleFrom = (builtOn: IsoDate): number =>
  Date.parse(`${addDays(builtOn, STALE_AFTER_DAYS + 1)}T00:00:00+09:00`);
