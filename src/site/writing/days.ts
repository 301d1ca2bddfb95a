import { dayOf, inOrderOfDay, isPlanned } from '../../domain/lifecycle/sittings.ts';
import { fundedFrom } from '../../domain/lifecycle/round.ts';
import { addDays } from '../../domain/dates/day.ts';
import { yearlyDayFrom } from '../../domain/programme/deadline.ts';
import { fiscalYearLabel, fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import { windowsFrom, type Window } from '../../domain/programme/windows.ts';
import type { Programme } from '../../domain/programme/schema.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';
import type { Text } from '../../domain/text.ts';
import type { WrittenKind } from '../../domain/writing/draft.ts';
import type { City } from '../record/city.ts';
import { formOf } from './kit.ts';

/** A cut-off that is to come, with the round that it closes (C06, C17). */
export interface Cutoff {
  readonly cutoff: IsoDate;
  readonly decisionBy: IsoDate;
  readonly year: Text;
  /** The day from which an adopted project has the city's money. */
  readonly begins: IsoDate;
}

/** The days to come that a form speaks of; they stand in its page, so that they are said at once. */
export interface Days {
  readonly kind: WrittenKind;
  readonly cutoffs: readonly Cutoff[];
  /** Times in which proposals are called for; none where that is all year. */
  readonly windows: readonly Window[];
  /** Days of the sittings of step 1 that are planned. */
  readonly sittings: readonly IsoDate[];
  /** The answer with which city funds are needed; null where nobody is asked. */
  readonly funded: string | null;
}

/** Years for which the form knows the cut-off, should nobody publish the site anew. */
const YEARS_AHEAD = 4;

export function daysOf(city: City, kind: WrittenKind): Days {
  const { programme, record, today } = city;
  const asked = formOf(city, kind, 'fresh').boxes.find(
    ({ target }) => target.is === 'field' && target.field === 'budget.needsCityFunds',
  );
  return {
    kind,
    cutoffs: kind === 'proposal' ? cutoffsFrom(addDays(today, -1), programme) : [],
    windows: kind === 'proposal' ? windowsFrom(addDays(today, -1), programme, YEARS_AHEAD) : [],
    sittings: inOrderOfDay(record.sittings.values())
      .filter((sitting) => sitting.data.step.includes(1) && isPlanned(sitting, today))
      .map(dayOf)
      .filter((day) => day >= today),
    funded: asked?.choices.find(({ value }) => value === 'true')?.label.ja ?? null,
  };
}

export function cutoffsFrom(day: IsoDate, { deadlines }: Programme): Cutoff[] {
  const cutoffs: Cutoff[] = [];
  for (let from = day; cutoffs.length < YEARS_AHEAD; from = addDays(cutoffs.at(-1)?.cutoff ?? from, 1)) {
    const cutoff = yearlyDayFrom(from, deadlines.budgetCutoff);
    const decisionBy = yearlyDayFrom(cutoff, deadlines.decisionBy);
    const year = fiscalYearOf(cutoff);
    cutoffs.push({ cutoff, decisionBy, year: fiscalYearLabel(year), begins: fundedFrom(year) });
  }
  return cutoffs;
}
