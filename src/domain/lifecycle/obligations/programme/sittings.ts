import { firstDayOf, lastDayOf } from '../../../dates/fiscal-year.ts';
import { programmeIn } from '../../../programme/in-force.ts';
import type { FiscalYear } from '../../../dates/iso-date.ts';
import type { Duty } from '../../obligation.ts';
import type { Setting } from '../../setting.ts';
import { dayOf } from '../../sittings.ts';
import { heldInYear, programmePath } from './year.ts';

/** As many sittings in a year as the programme says (C11), whatever they were for. */
export function sittingsDuty(year: FiscalYear, setting: Setting): Duty {
  const { minimum } = programmeIn(setting.record, year).sittings;
  const last = heldInYear(year, setting)[minimum - 1];
  return {
    what: 'sittings',
    owedBy: 'secretariat',
    due: lastDayOf(year),
    basis: programmePath(year, setting.record),
    metOn: minimum <= 0 ? firstDayOf(year) : last ? dayOf(last) : null,
    fiscalYear: year,
  };
}
