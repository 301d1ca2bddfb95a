import { addDays } from '../dates/day.ts';
import { yearlyDayFrom } from '../programme/deadline.ts';
import { firstDayOf, fiscalYearOf } from '../dates/fiscal-year.ts';
import type { Programme } from '../programme/schema.ts';
import { countsFrom } from '../programme/windows.ts';
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
  /** The day from which a proposal counts that came between two windows of intake; else absent. */
  readonly opensOn?: IsoDate;
}

/**
 * The round of a project (C06, C17). With city funds: the fiscal year of the first budget cut-off on or after the
 * filing (where the programme has windows of intake: on or after the day from which it counts), and the first `decisionBy` after that, by the programme in force at the filing. Without: the fiscal year
 * of the next step-2 sitting, else that of the filing. Null for what was never proposed here.
 */
export function roundOf(papers: Papers, context: LifecycleContext): Round | null {
  const proposal = oneOf(papers, 'proposal');
  if (!proposal) return null;
  if (proposal.data.budget.needsCityFunds) return datedRound(context.record, proposal.on);
  const { considered, opensOn } = intakeOf(enteredOn(proposal), programmeOn(context.record, proposal.on));
  const open = lastDayAfter(considered, 'agendaCloses', context.record);
  const sitting = open === null ? undefined : firstSitting(context.sittings, 2, open, context.today);
  const fiscalYear = fiscalYearOf(sitting ? dayOf(sitting) : proposal.on);
  return { fiscalYear, cutoff: null, decisionBy: null, ...opensOn };
}

/** The day from which a proposal counts, and, where that is not its own, the day on which the next window opens. */
function intakeOf(filedOn: IsoDate, programme: Programme) {
  const considered = countsFrom(filedOn, programme);
  return { considered, opensOn: considered === filedOn ? {} : { opensOn: considered } };
}

/** Returns the first day on which the city's money of a round can be spent (JST): that of the fiscal year after it (C06). */
export const fundedFrom = (round: FiscalYear): IsoDate => firstDayOf(round + 1);

const datedRound = memoizeByRecord((record, filedOn: IsoDate): Round | null => {
  const programme = programmeOn(record, filedOn);
  const { budgetCutoff, decisionBy } = programme.deadlines;
  const { considered, opensOn } = intakeOf(filedOn, programme);
  return unlessHolidaysUnknown(() => {
    const cutoff = yearlyDayFrom(considered, budgetCutoff);
    const decided = yearlyDayFrom(addDays(cutoff, 1), decisionBy);
    return { fiscalYear: fiscalYearOf(cutoff), cutoff, decisionBy: decided, ...opensOn };
  });
});
