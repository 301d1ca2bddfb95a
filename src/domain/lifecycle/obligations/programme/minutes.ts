import { fiscalYearOf } from '../../../dates/fiscal-year.ts';
import type { Sitting } from '../../../record/record.ts';
import type { IsoDate } from '../../../dates/iso-date.ts';
import type { Duty } from '../../obligation.ts';
import type { Setting } from '../../setting.ts';
import { dayOf, inOrderOfDay, isCancelled, isHeld } from '../../sittings.ts';

/** What became of each sitting whose day is over: who was there, or that it was called off. */
export function minutesDuties({ record, today }: Setting): Duty[] {
  const past = inOrderOfDay(record.sittings.values()).filter((sitting) => dayOf(sitting) < today);
  return past.map((sitting) => ({
    what: 'minutes',
    owedBy: 'secretariat',
    due: null,
    basis: sitting.path,
    metOn: settledOn(sitting, today),
    fiscalYear: fiscalYearOf(dayOf(sitting)),
    id: sitting.id,
  }));
}

function settledOn(sitting: Sitting, today: IsoDate): IsoDate | null {
  if (isCancelled(sitting, today)) return sitting.data.cancelled?.on ?? null;
  return isHeld(sitting, today) ? dayOf(sitting) : null;
}
