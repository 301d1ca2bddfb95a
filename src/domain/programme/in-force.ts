import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import { fiscalYearOf } from '../dates/fiscal-year.ts';
import type { Programme } from './schema.ts';

/** A city's programmes by the first fiscal year in which each is in force: the part of a record that says which one judges. */
export interface HasProgrammes {
  readonly programmes: ReadonlyMap<FiscalYear, Programme>;
}

/** A record without a single programme: nothing can be judged by it. */
export class NoProgrammeError extends Error {
  override readonly name = 'NoProgrammeError';
  constructor() {
    super('content/programme/ に制度の定めがありません。 There is no programme in content/programme/.');
  }
}

/**
 * The programme in force on a day: the newest whose fiscal year has begun, so that a new rule never judges an old
 * paper. Before the first one there is nothing older, and the first answers; the rule `before-programme` tells of
 * papers from that time. Throws `NoProgrammeError`.
 */
export function programmeOn(record: HasProgrammes, day: IsoDate): Programme {
  return programmeIn(record, fiscalYearOf(day));
}

/** Returns the programme in force in a fiscal year; see `programmeOn`. */
export function programmeIn(record: HasProgrammes, year: FiscalYear): Programme {
  let newest: FiscalYear | undefined;
  for (const from of record.programmes.keys()) {
    if (from <= year && (newest === undefined || from > newest)) newest = from;
  }
  const found = record.programmes.get(newest ?? firstYear(record));
  if (!found) throw new NoProgrammeError();
  return found;
}

/** Returns the fiscal year in which the system began; Infinity for a record without a programme. */
export function firstYear(record: HasProgrammes): FiscalYear {
  return Math.min(...record.programmes.keys());
}
