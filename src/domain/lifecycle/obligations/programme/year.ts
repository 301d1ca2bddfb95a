import { fiscalYearOf } from '../../../dates/fiscal-year.ts';
import type { CityRecord, Sitting } from '../../../record/record.ts';
import type { FiscalYear } from '../../../dates/iso-date.ts';
import type { Setting } from '../../setting.ts';
import { dayOf, inOrderOfDay, isHeld, isPlanned } from '../../sittings.ts';

/** The sittings of a fiscal year that are known today and not called off, the first one first. */
export function sittingsOfYear(year: FiscalYear, { record, today }: Setting): Sitting[] {
  const planned = [...record.sittings.values()].filter(
    (sitting) => fiscalYearOf(dayOf(sitting)) === year && isPlanned(sitting, today),
  );
  return inOrderOfDay(planned);
}

export function heldInYear(year: FiscalYear, setting: Setting): Sitting[] {
  return sittingsOfYear(year, setting).filter((sitting) => isHeld(sitting, setting.today));
}

/** The file of the programme in force in a fiscal year: what the year asks for stands there. */
export function programmePath(year: FiscalYear, { programmes }: CityRecord): string {
  const years = [...programmes.keys()].sort((a, b) => a - b);
  return `programme/${years.findLast((from) => from <= year) ?? years[0]}.yaml`;
}
