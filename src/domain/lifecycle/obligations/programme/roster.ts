import { firstDayOf } from '../../../dates/fiscal-year.ts';
import { later } from '../../../dates/day.ts';
import type { FiscalYear, IsoDate } from '../../../dates/iso-date.ts';
import type { Duty } from '../../obligation.ts';
import type { Setting } from '../../setting.ts';
import { dayOf } from '../../sittings.ts';
import { programmePath, sittingsOfYear } from './year.ts';

/** A year's roster (C08, C18), due at the first sitting; it counts from the first term in it, within its year. */
export function rosterDuty(year: FiscalYear, setting: Setting): Duty {
  const [first] = sittingsOfYear(year, setting);
  return {
    what: 'roster',
    owedBy: 'secretariat',
    due: first ? dayOf(first) : null,
    basis: programmePath(year, setting.record),
    metOn: beginsOn(year, setting),
    fiscalYear: year,
  };
}

function beginsOn(year: FiscalYear, { record, today }: Setting): IsoDate | null {
  const [first] = (record.rosters.get(year)?.data.members ?? []).map(({ from }) => from).sort();
  if (first === undefined) return null;
  const begins = later(first, firstDayOf(year));
  return begins <= today ? begins : null;
}
