import type { Obligation } from '../../domain/lifecycle/obligation.ts';
import { fiscalYearOf } from '../../domain/dates/fiscal-year.ts';
import type { IsoDate } from '../../domain/dates/iso-date.ts';

/** The report that is to be written next: not handed in yet, of a year that has begun (C25). */
export const reportOwed = (obligations: readonly Obligation[], today: IsoDate): Obligation | undefined =>
  obligations.find(
    ({ what, metOn, fiscalYear = Infinity }) =>
      what === 'report' && metOn === null && fiscalYear <= fiscalYearOf(today),
  );
