import { addDays } from '../dates/day.ts';
import { yearlyDayFrom } from '../programme/deadline.ts';
import { firstDayOf, fiscalYearOf } from '../dates/fiscal-year.ts';
import { programmeOn } from '../programme/in-force.ts';
import type { FiscalYear, IsoDate } from '../dates/iso-date.ts';
import { memoizeByRecord } from './memoize-by-record.ts';
import { lastDayAfter, unlessHolidaysUnknown } from './last-day.ts';
import { enteredOn, oneOf, type Papers } from './papers.ts';
import type { LifecycleContext } from './context.ts';
import { dayOf, firstSitting } from './sittings.ts';

/** The yearly round in which a proposal is dealt with. */
export interface Round {
  readonly fiscalYear: FiscalYear;
  /** The budget cut-off that the proposal keeps (JST, counted in full); null without city funds. */
  readonly cutoff: IsoDate | null;
  /** The last day of the decision; null without city funds. */
  readonly decisionBy: IsoDate | null;
}

/**
 * The round of a project (C06, C17). With city funds: the fiscal year of the first budget cut-off on or after the
 * filing, and the first `decisionBy` after that, by the programme in force at the filing. Without: the fiscal year
 * of the next step-2 sitting, else that of the filing. Null for what was never proposed here.
 */
export function roundOf(papers: Papers, context: LifecycleContext): Round | null {
  const proposal = oneOf(papers, 'proposal');
  if (!proposal) return null;
  if (proposal.data.budget.needsCityFunds) return datedRound(context.record, proposal.on);
  const open = lastDayAfter(enteredOn(proposal), 'agendaCloses', context.record);
  const sitting = open === null ? undefined : firstSitting(context.sittings, 2, open, context.today);
  const fiscalYear = fiscalYearOf(sitting ? dayOf(sitting) : proposal.on);
  return { fiscalYear, cutoff: null, decisionBy: null };
}

/** Returns the first day on which the city's money of a round can be spent (JST): that of the fiscal year after it (C06). */
export const fundedFrom = (round: FiscalYear): IsoDate => firstDayOf(round + 1);

const datedRound = memoizeByRecord((record, filedOn: IsoDate): Round | null => {
  const { budgetCutoff, decisionBy } = programmeOn(record, filedOn).deadlines;
  return unlessHolidaysUnknown(() => {
    const cutoff = yearlyDayFrom(filedOn, budgetCutoff);
    const decided = yearlyDayFrom(addDays(cutoff, 1), decisionBy);
    return { fiscalYear: fiscalYearOf(cutoff), cutoff, decisionBy: decided };
  });
});
